import json

from flask import Flask, abort, g, request
from flask_sock import Sock

app = Flask(__name__)
sock = Sock(app)
TOKENS = {"blue": "Ada"}


@app.before_request
def member():
    token = request.args.get("token")
    if token not in TOKENS:
        abort(403)
    g.name = TOKENS[token]


@sock.route("/chat")
def enter(websocket):
    while True:
        text = websocket.receive()
        websocket.send(json.dumps({"name": g.name, "text": text}))
