from quart import Quart, request, websocket

app = Quart(__name__)


@app.get("/items/<int:item_id>")
async def read_item(item_id):
    return {"item_id": item_id}


@app.post("/users")
async def create_user():
    user = await request.get_json()
    return {"name": user["name"], "age": user["age"]}


@app.websocket("/echo")
async def echo():
    await websocket.send(await websocket.receive())
