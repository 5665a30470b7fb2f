from flask import Flask, abort, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")
hashes = {"ada": generate_password_hash("lovelace")}


@app.post("/login")
@limiter.limit("3/hour", deduct_when=lambda response: response.status_code == 401)
def login():
    username, password = request.form["username"], request.form["password"]
    if not check_password_hash(hashes.get(username, ""), password):
        abort(401)
    return {"user": username}
