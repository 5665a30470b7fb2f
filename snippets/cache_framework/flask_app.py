from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
calls = []


@cache.memoize(timeout=60)
def load_price(sku):
    calls.append(sku)
    return 9.5


@app.get("/prices/<sku>")
def price(sku):
    return {"price": load_price(sku), "calls": len(calls)}
