import sqlite3
from contextlib import closing

from fastapi import FastAPI, HTTPException

with closing(sqlite3.connect("app.db")) as db, db:
    db.execute("CREATE TABLE IF NOT EXISTS hero (id INTEGER PRIMARY KEY, name TEXT)")

app = FastAPI()


@app.post("/heroes", status_code=201)
def create_hero(name: str):
    with closing(sqlite3.connect("app.db")) as db, db:
        cursor = db.execute("INSERT INTO hero (name) VALUES (?)", (name,))
        return {"id": cursor.lastrowid}


@app.get("/heroes/{hero_id}")
def hero(hero_id: int):
    with closing(sqlite3.connect("app.db")) as db:
        query = "SELECT name FROM hero WHERE id = ?"
        row = db.execute(query, (hero_id,)).fetchone()
    if row is None:
        raise HTTPException(404)
    return {"name": row[0]}
