from flask import Flask, flash, get_flashed_messages, redirect

app = Flask(__name__)
app.config["SECRET_KEY"] = "keep-me-secret"


@app.get("/")
def home():
    return {"messages": get_flashed_messages()}


@app.get("/welcome")
def welcome():
    flash("Welcome back.")
    return redirect("/")
