from flask import Flask, render_template

app = Flask(__name__)


@app.get("/products/<name>")
def product(name):
    return render_template("product.html", name=name)
