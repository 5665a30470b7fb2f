from typing import Annotated

from fastapi import Depends, FastAPI, WebSocket, WebSocketException

app = FastAPI()
TOKENS = {"blue": "Ada"}


async def member(token: str = ""):
    if token not in TOKENS:
        raise WebSocketException(code=1008)
    return TOKENS[token]


@app.websocket("/chat")
async def enter(websocket: WebSocket, name: Annotated[str, Depends(member)]):
    await websocket.accept()
    async for text in websocket.iter_text():
        await websocket.send_json({"name": name, "text": text})
