import socketio
from fastapi import FastAPI

api = FastAPI()
sio = socketio.AsyncServer(async_mode="asgi")
app = socketio.ASGIApp(sio, api)


@sio.event
async def order(sid, number):
    await sio.emit("paid", {"order": number}, to=sid)
