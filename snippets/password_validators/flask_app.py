from flask import Flask, request

COMMON = {"password1234", "qwertyuiop12", "123456789012"}

app = Flask(__name__)


def problems(password):
    if len(password) < 12:
        return ["Use at least 12 characters."]
    if password in COMMON:
        return ["This password is too common."]
    return []


@app.post("/signup")
def signup():
    username, password = request.json["username"], request.json["password"]
    if found := problems(password):
        return {"problems": found}, 400
    return {"user": username}
