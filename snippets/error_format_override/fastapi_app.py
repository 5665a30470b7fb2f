from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel

app = FastAPI()


class User(BaseModel):
    name: str
    age: int


@app.exception_handler(RequestValidationError)
def invalid(request, error):
    fields = [entry["loc"][-1] for entry in error.errors()]
    return JSONResponse({"invalid": fields}, status_code=400)


@app.post("/users")
def create_user(user: User):
    return user
