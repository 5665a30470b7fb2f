from flask import Flask, render_template

app = Flask(__name__)


@app.context_processor
def shop():
    return {"shop_name": "Tea Shop"}


@app.get("/")
def home():
    return render_template("home.html")
