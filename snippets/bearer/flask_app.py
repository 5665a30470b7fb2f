from flask import Flask, abort, request
from werkzeug.datastructures import WWWAuthenticate

TOKENS = {"token-of-ada": "ada"}

app = Flask(__name__)


@app.get("/me")
def me():
    credentials = request.authorization
    if credentials is None or credentials.type != "bearer":
        abort(401, www_authenticate=WWWAuthenticate("bearer"))
    user = TOKENS.get(credentials.token)
    if user is None:
        abort(401, www_authenticate=WWWAuthenticate("bearer"))
    return {"user": user}
