import sqlite3
from contextlib import closing

from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/health")
def health(response: Response):
    try:
        with closing(sqlite3.connect("app.db")) as db:
            db.execute("SELECT 1")
    except sqlite3.Error as error:
        response.status_code = 503
        return {"database": str(error)}
    return {"database": "OK"}
