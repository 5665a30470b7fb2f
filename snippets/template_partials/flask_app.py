from flask import Flask, render_template
from jinja2_fragments.flask import render_block

app = Flask(__name__)
NAMES = {"names": ["Tea", "Milk"]}


@app.get("/products")
def products():
    return render_template("products.html", **NAMES)


@app.get("/products/rows")
def rows():
    return render_block("products.html", "rows", **NAMES)
