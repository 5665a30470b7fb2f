from typing import Annotated

from fastapi import Body, FastAPI
from pydantic import AfterValidator, SecretStr
from zxcvbn import zxcvbn

app = FastAPI()


def strong(password: SecretStr):
    if len(password) < 12:
        raise ValueError("Use at least 12 characters.")
    found = zxcvbn(password.get_secret_value())
    if found["score"] < 3:
        raise ValueError(found["feedback"]["warning"] or "Easy to guess.")
    return password


@app.post("/signup")
def signup(
    email: Annotated[str, Body()],
    password: Annotated[SecretStr, AfterValidator(strong), Body()],
):
    return {"user": email}
