from flask import Flask, render_template
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
calls = []


def top_sellers():
    calls.append("query")
    return len(calls)


@app.get("/shop/<visitor>")
def shop(visitor):
    return render_template("flask_shop.html", visitor=visitor, top_sellers=top_sellers)
