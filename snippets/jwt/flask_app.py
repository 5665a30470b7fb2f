from datetime import timedelta

from flask import Flask, abort, request
from flask_jwt_extended import (
    JWTManager,
    create_access_token,
    get_jwt_identity,
    jwt_required,
)
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "at-least-32-bytes-from-your-secret-store"
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(minutes=5)
JWTManager(app)
hashes = {"ada": generate_password_hash("lovelace")}


@app.post("/token")
def token():
    username, password = request.json["username"], request.json["password"]
    if username not in hashes or not check_password_hash(hashes[username], password):
        abort(401)
    return {"access": create_access_token(identity=username)}


@app.get("/me")
@jwt_required()
def me():
    return {"user": get_jwt_identity()}
