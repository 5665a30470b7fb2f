import sqlite3

from flask import Flask, g

SCHEMA = "CREATE TABLE guest (name TEXT)"
app = Flask(__name__)
app.config["DATABASE"] = "app.db"


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(app.config["DATABASE"], uri=True)
    return g.db


@app.teardown_appcontext
def close_db(error):
    if "db" in g:
        g.pop("db").close()


@app.post("/guests/<name>")
def sign(name):
    get_db().execute("INSERT INTO guest VALUES (?)", [name])
    get_db().commit()
    return {"signed": name}, 201


@app.get("/guests")
def guests():
    rows = get_db().execute("SELECT name FROM guest")
    return {"guests": [name for (name,) in rows]}
