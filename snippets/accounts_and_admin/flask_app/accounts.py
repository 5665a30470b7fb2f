from flask import Blueprint, abort, redirect, render_template, request
from flask_login import LoginManager, current_user, login_required, login_user
from werkzeug.security import check_password_hash, generate_password_hash

from .models import User, db

accounts = Blueprint("accounts", __name__)
manager = LoginManager()
decoy = generate_password_hash("decoy")


def create_user(name, password, *, is_staff=False):
    db.session.add(
        User(name=name, password=generate_password_hash(password), is_staff=is_staff)
    )
    db.session.commit()


@manager.user_loader
def load_user(name):
    return db.session.get(User, name)


@accounts.get("/login")
def login_page():
    return render_template("login.html")


@accounts.post("/login")
def login():
    user = db.session.get(User, request.form["username"])
    if (
        not check_password_hash(
            user.password if user else decoy, request.form["password"]
        )
        or not user
    ):
        abort(401)
    login_user(user)
    return redirect("/me")


@accounts.get("/me")
@login_required
def me():
    return {"user": current_user.name}
