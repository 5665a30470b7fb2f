from fastapi import FastAPI
from pydantic import BaseModel, StrictInt

app = FastAPI()


class User(BaseModel):
    age: StrictInt


@app.post("/users")
def create_user(user: User):
    return user
