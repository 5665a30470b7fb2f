import sqlite3
from collections.abc import Iterable
from contextlib import closing
from typing import Annotated

from fastapi import Body, FastAPI
from pydantic import BaseModel

with closing(sqlite3.connect("app.db")) as db, db:
    db.execute("CREATE TABLE IF NOT EXISTS hero (id INTEGER PRIMARY KEY, name TEXT)")

app = FastAPI()


class Hero(BaseModel):
    id: int
    name: str


@app.post("/heroes", status_code=201)
def create_hero(name: str):
    with closing(sqlite3.connect("app.db")) as db, db:
        db.execute("INSERT INTO hero (name) VALUES (?)", (name,))


@app.get("/heroes.jsonl")
def dump_heroes() -> Iterable[Hero]:
    with closing(sqlite3.connect("app.db")) as db:
        rows = db.execute("SELECT id, name FROM hero ORDER BY id").fetchall()
    for hero_id, name in rows:
        yield Hero(id=hero_id, name=name)


@app.put("/heroes.jsonl", status_code=204)
def load_heroes(text: Annotated[bytes, Body(media_type="application/jsonl")]):
    heroes = [Hero.model_validate_json(line) for line in text.splitlines()]
    with closing(sqlite3.connect("app.db")) as db, db:
        db.execute("DELETE FROM hero")
        rows = [hero.model_dump() for hero in heroes]
        db.executemany("INSERT INTO hero VALUES (:id, :name)", rows)
