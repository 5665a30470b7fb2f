from asgi_correlation_id import CorrelationIdMiddleware, correlation_id
from fastapi import FastAPI

app = FastAPI()
app.add_middleware(CorrelationIdMiddleware, validator=None)


@app.get("/")
def home():
    return {"request_id": correlation_id.get()}
