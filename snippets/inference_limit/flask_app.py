import time
from threading import BoundedSemaphore

from flask import Flask, request

app = Flask(__name__)
gpu_slots = BoundedSemaphore(2)


def infer(prompt):
    time.sleep(0.02)
    return prompt.upper()


@app.get("/infer")
def run():
    with gpu_slots:
        return {"answer": infer(request.args["prompt"])}
