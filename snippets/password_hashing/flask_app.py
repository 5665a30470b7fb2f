from flask import Flask, abort, request
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
hashes = {"ada": generate_password_hash("lovelace")}
decoy = generate_password_hash("decoy")


@app.post("/check")
def check():
    username, password = request.form["username"], request.form["password"]
    stored = hashes.get(username, decoy)
    if not check_password_hash(stored, password) or username not in hashes:
        abort(401)
    return {"user": username}
