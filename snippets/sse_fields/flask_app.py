import json

from flask import Flask

app = Flask(__name__)


def sse(event, data, **fields):
    lines = [f"event: {event}", f"data: {json.dumps(data)}"]
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return "\n".join(lines) + "\n\n"


def events():
    yield sse("paid", {"order": 7}, id="1", retry=2000)
    yield sse("sent", {"order": 7}, id="2")


@app.get("/orders")
def orders():
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return events(), headers
