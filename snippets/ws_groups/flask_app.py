from collections import defaultdict

from flask import Flask
from flask_sock import Sock

app = Flask(__name__)
sock = Sock(app)
rooms = defaultdict(set)


@sock.route("/rooms/<room>")
def chat(websocket, room):
    members = rooms[room]
    members.add(websocket)
    try:
        while True:
            text = websocket.receive()
            for member in list(members):
                member.send(text)
    finally:
        members.discard(websocket)
