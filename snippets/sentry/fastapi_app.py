import sentry_sdk
from fastapi import FastAPI

sentry_sdk.init(dsn="https://key@sentry.example/1")
app = FastAPI()


@app.get("/share/{people}")
def share(people: int):
    return {"each": 12 / people}
