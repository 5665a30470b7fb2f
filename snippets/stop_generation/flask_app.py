import time

from flask import Flask, Response

app = Flask(__name__)
log = []


def generate():
    try:
        for number in range(10_000):
            yield f"token-{number} "
            time.sleep(0.01)
    finally:
        log.append("stopped")


@app.get("/chat")
def chat():
    return Response(generate(), mimetype="text/plain")
