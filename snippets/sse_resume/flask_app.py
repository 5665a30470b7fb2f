import json

from flask import Flask, request

app = Flask(__name__)


def events(last_event_id):
    for number in range(last_event_id + 1, 4):
        yield f"data: {json.dumps({'item': number})}\nid: {number}\n\n"


@app.get("/news")
def news():
    last_event_id = request.headers.get("Last-Event-ID", 0, type=int)
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return events(last_event_id), headers
