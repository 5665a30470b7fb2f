import sqlite3
from contextlib import closing
from typing import Annotated

from fastapi import Depends, FastAPI

SCHEMA = "CREATE TABLE guest (name TEXT)"
app = FastAPI()


def get_db():
    with closing(sqlite3.connect("app.db", check_same_thread=False)) as db:
        yield db


@app.post("/guests/{name}", status_code=201)
def sign(name: str, db: Annotated[sqlite3.Connection, Depends(get_db)]):
    db.execute("INSERT INTO guest VALUES (?)", [name])
    db.commit()
    return {"signed": name}


@app.get("/guests")
def guests(db: Annotated[sqlite3.Connection, Depends(get_db)]):
    return {"guests": [name for (name,) in db.execute("SELECT name FROM guest")]}
