"""Password reset by e-mail."""


def test_django_resets_by_a_link_that_works_once(django_ready: None) -> None:
    """Django mails a reset link; it sets the new password once and is refused the second time."""
    import re

    from django.contrib import admin
    from django.contrib.auth import authenticate, urls
    from django.contrib.auth.models import User
    from django.core import mail
    from django.test import Client, override_settings
    from django.urls import include, path

    User.objects.create_user("ada", "ada@example.org", "lovelace")
    routes = (path("accounts/", include(urls)), path("admin/", admin.site.urls))
    memory = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
    with override_settings(ROOT_URLCONF=routes, MAILERS=memory):
        client = Client(headers={"host": "localhost"})
        client.post("/accounts/password_reset/", {"email": "ada@example.org"})
        link = re.search(r"/accounts/reset/\S+", str(mail.outbox[0].body))
        assert link
        new = {"new_password1": "orbit-salad-trumpet", "new_password2": "orbit-salad-trumpet"}
        client.post(client.get(link[0])["Location"], new)
        assert authenticate(username="ada", password="orbit-salad-trumpet")
        assert not Client(headers={"host": "localhost"}).get(link[0]).has_header("Location")


def test_fastapi_users_resets_by_a_token_that_works_once() -> None:
    """With fastapi-users a reset token sets the new password once and is refused the second time."""
    from types import SimpleNamespace
    from typing import Any

    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from fastapi_users import BaseUserManager, FastAPIUsers, IntegerIDMixin
    from fastapi_users.db import BaseUserDatabase

    ada = SimpleNamespace(id=1, email="ada@example.com", hashed_password="old", is_active=True)
    tokens: list[str] = []

    class Memory(BaseUserDatabase[Any, int]):
        async def get(self, *key: int) -> Any:
            return ada if key == (ada.id,) else None

        async def get_by_email(self, email: str) -> Any:
            return ada if email == ada.email else None

        async def update(self, user: Any, update_dict: dict[str, Any]) -> Any:
            vars(user).update(update_dict)
            return user

    class Manager(IntegerIDMixin, BaseUserManager[Any, int]):
        reset_password_token_secret = "at-least-32-bytes-from-your-secret-store"

        async def on_after_forgot_password(self, *told: Any) -> None:
            tokens.append(told[1])

    app = FastAPI()
    users = FastAPIUsers[Any, int](lambda: Manager(Memory()), [])
    app.include_router(users.get_reset_password_router())
    client = TestClient(app)
    assert client.post("/forgot-password", json={"email": "ada@example.com"}).status_code == 202
    reset = {"token": tokens[0], "password": "orbit-salad-trumpet"}
    answers = [client.post("/reset-password", json=reset) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 400]
    assert ada.hashed_password.startswith("$argon2id$")


def test_flask_security_resets_by_a_link_that_works_once() -> None:
    """With Flask-Security a reset link sets the new password once and is refused the second time."""
    from flask import Flask
    from flask_security import (
        Security,
        SQLAlchemyUserDatastore,
        hash_password,
        reset_password_instructions_sent,
    )
    from flask_security.models import fsqla_v3
    from flask_sqlalchemy import SQLAlchemy

    app = Flask("fresh")
    app.config.update(
        SECRET_KEY="only-for-this-test",
        SECURITY_PASSWORD_SALT="only-for-this-test",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        WTF_CSRF_ENABLED=False,
        SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False},
        SECURITY_RECOVERABLE=True,
        SECURITY_SEND_PASSWORD_RESET_EMAIL=False,
        SECURITY_SEND_PASSWORD_RESET_NOTICE_EMAIL=False,
    )
    db = SQLAlchemy(app)
    fsqla_v3.FsModels.set_db_info(db)
    role = type("Role", (db.Model, fsqla_v3.FsRoleMixin), {})
    user = type("User", (db.Model, fsqla_v3.FsUserMixin), {})
    store = SQLAlchemyUserDatastore(db, user, role)
    Security(app, store)
    tokens: list[str] = []
    reset_password_instructions_sent.connect(lambda _, **told: tokens.append(told["token"]), app, weak=False)
    with app.app_context():
        db.create_all()
        store.create_user(email="ada@example.com", password=hash_password("the-old-password"))
        db.session.commit()
        app.test_client().post("/reset", data={"email": "ada@example.com"})
        new = {"password": "orbit-salad-trumpet", "password_confirm": "orbit-salad-trumpet"}
        answers = [app.test_client().post(f"/reset/{tokens[0]}", json=new) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 400]
