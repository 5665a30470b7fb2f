from flask import Flask, abort, request
from flask_injector import FlaskInjector, request as per_request
from injector import Module, inject, provider

app = Flask(__name__)
USERS = {"ada": {"name": "Ada", "admin": True}, "bob": {"name": "Bob", "admin": False}}


class User(dict):
    pass


class Admin(dict):
    pass


class Users(Module):
    @provider
    @per_request
    def current_user(self) -> User:
        if request.headers["token"] not in USERS:
            abort(401)
        return User(USERS[request.headers["token"]])

    @provider
    @per_request
    def admin(self, user: User) -> Admin:
        if not user["admin"]:
            abort(403)
        return Admin(user)


@app.get("/settings")
@inject
def settings(user: Admin):
    return {"name": user["name"]}


FlaskInjector(app, modules=[Users()])
