from flask import Flask, url_for

app = Flask(__name__)


@app.get("/users/<int:user_id>", endpoint="user-detail")
def user(user_id):
    return {"user": user_id}


@app.get("/")
def home():
    return {"next": url_for("user-detail", user_id=3)}
