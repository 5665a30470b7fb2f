from flask import Flask

app = Flask(__name__)


class OutOfStock(Exception):
    pass


@app.errorhandler(OutOfStock)
def out_of_stock(error):
    return {"error": "out of stock"}, 409


@app.errorhandler(404)
def not_found(error):
    return {"error": "not found"}, 404


@app.get("/order")
def order():
    raise OutOfStock
