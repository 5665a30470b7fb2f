import json

from flask import Flask, Response

app = Flask(__name__)


def lines():
    for number in range(3):
        yield json.dumps({"number": number, "square": number**2}) + "\n"


@app.get("/squares")
def squares():
    return Response(lines(), mimetype="application/jsonl")
