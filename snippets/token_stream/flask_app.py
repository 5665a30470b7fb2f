import json
import time

from flask import Flask, request

app = Flask(__name__)


def generate(prompt):
    for token in f"You asked {prompt}".split():
        time.sleep(0.01)
        yield token


def events(prompt):
    for token in generate(prompt):
        yield f"event: token\ndata: {json.dumps(token)}\n\n"
    yield "event: done\ndata: null\n\n"


@app.get("/chat")
def chat():
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return events(request.args["prompt"]), headers
