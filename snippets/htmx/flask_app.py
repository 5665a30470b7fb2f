from flask import Flask, render_template
from flask_htmx import HTMX

app = Flask(__name__)
htmx = HTMX(app)


@app.get("/products")
def products():
    name = "rows.html" if htmx else "products.html"
    return render_template(name, names=["Tea", "Milk"])
