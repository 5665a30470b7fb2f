from flask import Flask, render_template

app = Flask(__name__)


@app.template_filter()
def euros(cents):
    return f"{cents / 100:.2f} EUR"


@app.get("/price/<int:cents>")
def price(cents):
    return render_template("price.html", cents=cents)
