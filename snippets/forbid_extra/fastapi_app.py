from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict

app = FastAPI()


class User(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str


@app.post("/users")
def create_user(user: User):
    return user
