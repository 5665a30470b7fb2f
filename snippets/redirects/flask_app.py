from flask import Flask, redirect, url_for

app = Flask(__name__)


@app.get("/new")
def new():
    return {"page": "new"}


@app.get("/old")
def old():
    return redirect(url_for("new"), code=301)
