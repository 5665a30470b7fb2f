from flask import Flask, request

app = Flask(__name__)

ITEMS = []


@app.post("/items")
def create_item():
    ITEMS.append(request.get_json())
    return ITEMS[-1]


@app.get("/items")
def items():
    found = ITEMS
    if max_price := request.args.get("max_price", type=float):
        found = [item for item in found if item["price"] <= max_price]
    if order := request.args.get("order"):
        key = order.removeprefix("-")
        found = sorted(found, key=lambda item: item[key], reverse=order.startswith("-"))
    return [item["name"] for item in found]
