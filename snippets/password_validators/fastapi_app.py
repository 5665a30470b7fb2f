from typing import Annotated

from fastapi import Body, FastAPI
from pydantic import AfterValidator, SecretStr

COMMON = {"password1234", "qwertyuiop12", "123456789012"}

app = FastAPI()


def strong(password: SecretStr):
    if len(password) < 12:
        raise ValueError("Use at least 12 characters.")
    if password.get_secret_value() in COMMON:
        raise ValueError("This password is too common.")
    return password


@app.post("/signup")
def signup(
    username: Annotated[str, Body()],
    password: Annotated[SecretStr, AfterValidator(strong), Body()],
):
    return {"user": username}
