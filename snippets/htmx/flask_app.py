from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/products")
def products():
    name = "rows.html" if "HX-Request" in request.headers else "products.html"
    return render_template(name, names=["Tea", "Milk"])
