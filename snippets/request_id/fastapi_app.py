from contextvars import ContextVar
from uuid import uuid4

from fastapi import FastAPI, Request

request_id = ContextVar("request_id")
app = FastAPI()


@app.middleware("http")
async def add_request_id(request: Request, call_next):
    request_id.set(request.headers.get("x-request-id") or uuid4().hex)
    response = await call_next(request)
    response.headers["x-request-id"] = request_id.get()
    return response


@app.get("/")
def home():
    return {"request_id": request_id.get()}
