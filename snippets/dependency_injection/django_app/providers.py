from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from injector import Module, provider

USERS = {"ada": {"name": "Ada", "admin": True}, "bob": {"name": "Bob", "admin": False}}


class User(dict):
    pass


class Admin(dict):
    pass


class Users(Module):
    @provider
    def current_user(self, request: HttpRequest) -> User:
        if request.headers["token"] not in USERS:
            raise PermissionDenied
        return User(USERS[request.headers["token"]])

    @provider
    def admin(self, user: User) -> Admin:
        if not user["admin"]:
            raise PermissionDenied
        return Admin(user)
