from flask import Flask
from flask_sock import Sock

app = Flask(__name__)
sock = Sock(app)
members = set()


@sock.route("/chat")
def chat(websocket):
    members.add(websocket)
    try:
        while True:
            text = websocket.receive()
            for member in list(members):
                member.send(text)
    finally:
        members.discard(websocket)
