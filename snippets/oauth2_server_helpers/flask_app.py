import secrets

from flask import Flask, abort, request
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
hashes = {"ada": generate_password_hash("lovelace")}
tokens = {}


@app.post("/token")
def token():
    stored = hashes.get(request.form["username"], "")
    if not check_password_hash(stored, request.form["password"]):
        abort(401)
    issued = secrets.token_urlsafe()
    tokens[issued] = request.form["username"]
    return {"access_token": issued, "token_type": "bearer"}


@app.get("/me")
def me():
    credentials = request.authorization
    if not credentials or credentials.token not in tokens:
        abort(401, www_authenticate=WWWAuthenticate("bearer"))
    return {"user": tokens[credentials.token]}
