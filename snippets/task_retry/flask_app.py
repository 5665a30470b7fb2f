from celery import Celery
from flask import Flask

queue = Celery(__name__, broker="memory://")
queue.conf.task_always_eager = True
app = Flask(__name__)
attempts = []


@queue.task(autoretry_for=(ConnectionError,), max_retries=3)
def fetch_rates():
    attempts.append("try")
    if len(attempts) < 3:
        raise ConnectionError


@app.post("/rates")
def refresh():
    fetch_rates.delay()
    return {"queued": True}, 202


@app.get("/attempts")
def count():
    return {"attempts": len(attempts)}
