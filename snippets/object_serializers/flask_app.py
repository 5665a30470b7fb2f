import sqlite3
from contextlib import closing

from flask import Flask, json, request

with closing(sqlite3.connect("app.db")) as db, db:
    db.execute("CREATE TABLE IF NOT EXISTS hero (id INTEGER PRIMARY KEY, name TEXT)")

app = Flask(__name__)


@app.post("/heroes")
def create_hero():
    with closing(sqlite3.connect("app.db")) as db, db:
        db.execute("INSERT INTO hero (name) VALUES (?)", (request.args["name"],))
    return "", 201


@app.get("/heroes.jsonl")
def dump_heroes():
    with closing(sqlite3.connect("app.db")) as db:
        rows = db.execute("SELECT id, name FROM hero ORDER BY id").fetchall()
    lines = [json.dumps({"id": row[0], "name": row[1]}) + "\n" for row in rows]
    return app.response_class(lines, mimetype="application/jsonl")


@app.put("/heroes.jsonl")
def load_heroes():
    rows = [json.loads(line) for line in request.get_data().splitlines()]
    with closing(sqlite3.connect("app.db")) as db, db:
        db.execute("DELETE FROM hero")
        db.executemany("INSERT INTO hero VALUES (:id, :name)", rows)
    return "", 204
