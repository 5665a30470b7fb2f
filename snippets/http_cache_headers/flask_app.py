from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/logo")
def logo():
    response = jsonify(logo="f")
    response.cache_control.public = True
    response.cache_control.max_age = 60
    return response


@app.get("/account")
def account():
    response = jsonify(owner="ada")
    response.cache_control.no_store = True
    return response
