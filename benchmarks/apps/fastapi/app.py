"""The workloads in FastAPI."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

import httpx
from fastapi import Depends, FastAPI, HTTPException, Request, Response
from fastapi.responses import FileResponse, HTMLResponse, StreamingResponse
from fastapi.templating import Jinja2Templates
from pydantic import BaseModel
from sqlmodel import Field, Session, SQLModel, create_engine, select

from benchmarks.apps import alchemy
from benchmarks.apps.order import Order
from benchmarks.apps.surroundings import (
    CHUNK,
    CHUNKS,
    FILE,
    LARGE,
    POSTGRES,
    ROW,
    SHARED_TEMPLATES,
    UPSTREAM,
    churn,
    connect,
    kept_row,
    kept_rows,
    named,
)


class Item(SQLModel, table=True):
    __tablename__ = "item"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    price: int


class Listed(BaseModel):
    id: int
    name: str
    price: int
    tags: list[str]


class Message(BaseModel):
    message: str


engine = create_engine(alchemy.URL, connect_args={} if POSTGRES else {"check_same_thread": False})
templates = Jinja2Templates(Path(__file__).parent / "templates")
shared_templates = Jinja2Templates(SHARED_TEMPLATES)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, httpx.AsyncClient]]:
    async with httpx.AsyncClient(base_url=UPSTREAM) as client:
        yield {"client": client}


app = FastAPI(lifespan=lifespan)


def get_session() -> Iterator[Session]:
    with Session(engine) as session:
        yield session


def get_connection() -> Iterator[Any]:
    connection = connect()
    try:
        yield connection
    finally:
        connection.close()


def found(row: dict[str, Any] | None) -> dict[str, Any]:
    if row is None:
        raise HTTPException(404)
    return row


def encoded(value: Any) -> Response:
    return Response(json.dumps(value), media_type="application/json")


@app.get("/json")
async def message() -> Message:
    return Message(message="Hello, World!")


@app.get("/json_same")
async def message_same():
    return encoded({"message": "Hello, World!"})


@app.get("/path_parameter/{item_id}")
async def path_parameter(item_id: int) -> dict[str, int]:
    return {"id": item_id}


@app.post("/body_validation")
async def body_validation(order: Order) -> Order:
    return order


@app.post("/body_validation_same")
async def body_validation_same(order: Order) -> Order:
    return order


@app.get("/row_raw/{item_id}")
def row_raw(item_id: int, connection: Annotated[Any, Depends(get_connection)]):
    row = connection.execute(ROW, (item_id,)).fetchone()
    return found(named(row) if row else None)


@app.get("/row_raw_same/{item_id}")
def row_raw_same(item_id: int):
    return found(kept_row(item_id))


@app.get("/row_orm/{item_id}")
def row_orm(item_id: int, session: Annotated[Session, Depends(get_session)]) -> Item:
    item = session.get(Item, item_id)
    if item is None:
        raise HTTPException(404)
    return item


@app.get("/row_orm_same/{item_id}")
def row_orm_same(item_id: int):
    return found(alchemy.row(item_id))


@app.get("/row_orm_async/{item_id}")
async def row_orm_async(item_id: int):
    return found(await alchemy.async_row(item_id))


@app.get("/template_rows", response_class=HTMLResponse)
def template_rows(request: Request, session: Annotated[Session, Depends(get_session)]):
    items = session.exec(select(Item).order_by(Item.id).limit(20)).all()
    return templates.TemplateResponse(request=request, name="rows.html", context={"items": items})


@app.get("/template_rows_same", response_class=HTMLResponse)
def template_rows_same(request: Request):
    context = {"items": kept_rows()}
    return shared_templates.TemplateResponse(request=request, name="rows.html", context=context)


@app.get("/upstream_wait/{ms}")
async def upstream_wait(ms: int, request: Request):
    answer = await request.state.client.get(f"/{ms}")
    return answer.json()


@app.get("/cpu_bound")
def cpu_bound():
    return {"total": churn()}


@app.get("/large_json")
async def large_json() -> list[Listed]:
    return LARGE


@app.get("/large_json_same")
async def large_json_same():
    return encoded(LARGE)


@app.get("/static_file", response_class=FileResponse)
async def static_file():
    return FileResponse(FILE)


@app.get("/stream_first_byte")
async def stream_first_byte(pause: float = 0):
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(CHUNKS):
            yield CHUNK
            if pause:
                await asyncio.sleep(pause)

    return StreamingResponse(chunks(), media_type="application/octet-stream")
