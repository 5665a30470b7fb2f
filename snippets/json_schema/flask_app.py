from flask import Flask
from pydantic import BaseModel, Field

app = Flask(__name__)


class User(BaseModel):
    name: str = Field(max_length=20)
    age: int = Field(ge=0)


@app.get("/schemas/user")
def user_schema():
    return User.model_json_schema()
