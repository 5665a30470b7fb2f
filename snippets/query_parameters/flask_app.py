from flask import Flask, request

app = Flask(__name__)


@app.get("/items")
def items():
    q = request.args.get("q", "")
    limit = request.args.get("limit", 10, type=int)
    return {"q": q, "limit": limit, "tags": request.args.getlist("tag")}
