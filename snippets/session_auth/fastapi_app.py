from types import SimpleNamespace
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi_users import BaseUserManager, FastAPIUsers
from fastapi_users.authentication import AuthenticationBackend, CookieTransport
from fastapi_users.authentication.strategy import DatabaseStrategy
from fastapi_users.db import BaseUserDatabase
from fastapi_users.password import PasswordHelper

hashed = PasswordHelper().hash("lovelace")
users = {"ada": SimpleNamespace(id="ada", is_active=True, hashed_password=hashed)}
sessions = {}


class Users(BaseUserDatabase):
    async def get(self, id):
        return users.get(id)

    get_by_email = get


class Sessions:
    async def get_by_token(self, token, max_age=None):
        return sessions.get(token)

    async def create(self, create_dict):
        return sessions.setdefault(create_dict["token"], SimpleNamespace(**create_dict))

    async def delete(self, access_token):
        del sessions[access_token.token]


class Manager(BaseUserManager):
    def parse_id(self, value):
        return value

    async def on_after_login(self, user, request=None, response=None):
        response.status_code = 302
        response.headers["Location"] = "/me"


def manager():
    return Manager(Users())


def strategy():
    return DatabaseStrategy(Sessions())


cookie = CookieTransport(cookie_secure=False)
backend = AuthenticationBackend("cookie", cookie, strategy)
accounts = FastAPIUsers(manager, [backend])
app = FastAPI()
app.include_router(accounts.get_auth_router(backend))


@app.get("/me")
def me(user: Annotated[SimpleNamespace, Depends(accounts.current_user(active=True))]):
    return {"user": user.id}
