from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route, WebSocketRoute


async def read_item(request):
    return JSONResponse({"item_id": request.path_params["item_id"]})


async def create_user(request):
    user = await request.json()
    return JSONResponse({"name": user["name"], "age": user["age"]})


async def echo(socket):
    await socket.accept()
    await socket.send_text(await socket.receive_text())


app = Starlette(
    routes=[
        Route("/items/{item_id:int}", read_item),
        Route("/users", create_user, methods=["POST"]),
        WebSocketRoute("/echo", echo),
    ]
)
