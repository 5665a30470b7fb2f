from fastapi import FastAPI
from pydantic import BaseModel, field_validator

app = FastAPI()


class User(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def not_reserved(cls, value: str) -> str:
        if value == "admin":
            raise ValueError("This name is reserved.")
        return value


@app.post("/users")
def create_user(user: User):
    return user
