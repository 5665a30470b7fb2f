from flask import Flask, render_template

app = Flask(__name__)


@app.get("/carts/<name>")
def cart(name):
    items = ["Tea", "Milk"]
    return render_template("cart.html", name=name, items=items)
