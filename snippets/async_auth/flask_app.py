from flask import Flask, abort, g, request

app = Flask(__name__)


@app.before_request
async def current_user():
    g.user = request.headers.get("X-Forwarded-User")
    if not g.user:
        abort(401)


@app.get("/me")
async def me():
    return {"user": g.user}
