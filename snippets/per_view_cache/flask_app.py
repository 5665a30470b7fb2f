from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
calls = []


@app.get("/report")
@cache.cached(timeout=60)
def report():
    calls.append("report")
    return {"calls": len(calls)}
