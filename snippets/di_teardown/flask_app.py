from flask import Flask, g

app = Flask(__name__)
log = []


def connection():
    if "conn" not in g:
        log.append("open")
        g.conn = "connection"
    return g.conn


@app.teardown_request
def close_connection(error):
    if g.pop("conn", None):
        log.append("close")


@app.get("/query")
def query():
    log.append(f"use {connection()}")
    return {"log": log}
