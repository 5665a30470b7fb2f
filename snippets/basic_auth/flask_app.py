import secrets

from flask import Flask, abort, request
from werkzeug.datastructures import WWWAuthenticate

PASSWORDS = {"ada": "lovelace"}

app = Flask(__name__)


@app.get("/metrics")
def metrics():
    credentials = request.authorization
    if not credentials or credentials.type != "basic":
        abort(401, www_authenticate=WWWAuthenticate("basic", {"realm": "metrics"}))
    expected = PASSWORDS.get(credentials.username, "")
    given = credentials.password
    if not expected or not secrets.compare_digest(given.encode(), expected.encode()):
        abort(401, www_authenticate=WWWAuthenticate("basic", {"realm": "metrics"}))
    return {"user": credentials.username}
