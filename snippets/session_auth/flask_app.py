import flask_login
from flask import Flask, abort, redirect, request
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.secret_key = "only-for-these-samples"
manager = flask_login.LoginManager(app)
hashes = {"ada": generate_password_hash("lovelace")}


class User(flask_login.UserMixin):
    def __init__(self, name):
        self.id = name


@manager.user_loader
def load_user(name):
    return User(name) if name in hashes else None


@app.post("/login")
def login():
    username, password = request.form["username"], request.form["password"]
    if not check_password_hash(hashes.get(username, ""), password):
        abort(401)
    flask_login.login_user(User(username))
    return redirect("/me")


@app.post("/logout")
def logout():
    flask_login.logout_user()
    return redirect("/")


@app.get("/me")
@flask_login.login_required
def me():
    return {"user": flask_login.current_user.id}
