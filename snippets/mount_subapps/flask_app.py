from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

shop = Flask("shop")


@shop.get("/items")
def items():
    return {"app": "shop"}


app = Flask(__name__)
app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/shop": shop})


@app.get("/items")
def main_items():
    return {"app": "main"}
