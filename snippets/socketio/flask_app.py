from flask import Flask
from flask_socketio import SocketIO, emit

app = Flask(__name__)
sio = SocketIO(app, async_mode="threading")


@sio.event
def order(number):
    emit("paid", {"order": number})
