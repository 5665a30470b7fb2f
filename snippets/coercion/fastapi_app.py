from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class User(BaseModel):
    age: int
    active: bool


@app.post("/users")
def create_user(user: User):
    return user
