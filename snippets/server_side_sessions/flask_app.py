from cachelib import FileSystemCache
from flask import Flask, session
from flask_session import Session

app = Flask(__name__)
app.config["SESSION_TYPE"] = "cachelib"
app.config["SESSION_CACHELIB"] = FileSystemCache("sessions")
Session(app)


@app.get("/pages/<name>")
def page(name):
    session["seen"] = [*session.get("seen", []), name]
    return {"seen": session["seen"]}
