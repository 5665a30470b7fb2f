from flask import Blueprint, Flask, abort, request

app = Flask(__name__)
admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.before_request
def require_key():
    if request.headers.get("X-Key") != "secret":
        abort(403)


@admin.get("/report")
def report():
    return {"visits": 7}


@app.get("/")
def home():
    return {"page": "home"}


app.register_blueprint(admin)
