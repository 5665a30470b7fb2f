import httpx2
from flask import Flask, request

UPSTREAM = "http://127.0.0.1:8001"
app = Flask(__name__)
client = httpx2.Client(timeout=60)


@app.get("/ask")
def ask():
    answer = client.post(UPSTREAM, json={"prompt": request.args["prompt"]})
    return answer.raise_for_status().json()
