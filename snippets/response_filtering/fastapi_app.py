from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()

USERS = {1: {"name": "Ada", "password": "secret"}}


class PublicUser(BaseModel):
    name: str


@app.get("/users/{user_id}", response_model=PublicUser)
def user(user_id: int):
    return USERS[user_id]
