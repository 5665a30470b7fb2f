import sqlite3
from contextlib import closing

from flask import Flask

app = Flask(__name__)


@app.get("/health")
def health():
    try:
        with closing(sqlite3.connect("app.db")) as db:
            db.execute("SELECT 1")
    except sqlite3.Error as error:
        return {"database": str(error)}, 503
    return {"database": "OK"}
