from flask import Blueprint, Flask, abort, g, request

app = Flask(__name__)
private = Blueprint("private", __name__)


@private.before_request
def current_user():
    g.user = request.headers.get("X-Forwarded-User")
    if not g.user:
        abort(401)


@app.get("/health")
def health():
    return {"healthy": True}


@private.get("/orders")
def orders():
    return {"orders": []}


app.register_blueprint(private)
