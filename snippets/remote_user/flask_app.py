from flask import Flask, abort, g, request

app = Flask(__name__)


@app.before_request
def proxy_user():
    g.user = request.headers.get("X-Forwarded-User", "")
    if not g.user:
        abort(401)


@app.get("/me")
def me():
    return {"user": g.user}
