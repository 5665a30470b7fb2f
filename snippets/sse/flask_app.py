import json
import time

from flask import Flask

app = Flask(__name__)


def events():
    for number in range(3):
        yield f"data: {json.dumps({'tick': number})}\n\n"
        time.sleep(0.01)


@app.get("/ticks")
def ticks():
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return events(), headers
