import socketio
from django.core.asgi import get_asgi_application

sio = socketio.AsyncServer(async_mode="asgi")
application = socketio.ASGIApp(sio, get_asgi_application())


@sio.event
async def order(sid, number):
    await sio.emit("paid", {"order": number}, to=sid)
