import sentry_sdk
from flask import Flask

sentry_sdk.init(dsn="https://key@sentry.example/1")
app = Flask(__name__)


@app.get("/share/<int:people>")
def share(people):
    return {"each": 12 / people}
