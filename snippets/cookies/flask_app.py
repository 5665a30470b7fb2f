from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/visits")
def count():
    visits = request.cookies.get("visits", 0, type=int) + 1
    response = jsonify(visits=visits)
    response.set_cookie("visits", str(visits), max_age=3600, httponly=True)
    return response
