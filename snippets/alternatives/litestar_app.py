from dataclasses import dataclass

from litestar import Litestar, get, post, websocket_listener
from litestar.params import FromPath, JSONBody


@dataclass
class User:
    name: str
    age: int


@get("/items/{item_id:int}")
async def read_item(item_id: FromPath[int]) -> dict[str, int]:
    return {"item_id": item_id}


@post("/users")
async def create_user(data: JSONBody[User]) -> User:
    return data


@websocket_listener("/echo")
async def echo(data: str) -> str:
    return data


app = Litestar([read_item, create_user, echo])
