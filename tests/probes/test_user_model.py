"""A table of users."""


def test_django_creates_accounts(django_ready: None) -> None:
    """A new Django project has a users table whose accounts log in with a hashed password."""
    from django.contrib.auth import authenticate
    from django.contrib.auth.models import User

    user = User.objects.create_user("ada", "ada@example.org", "lovelace")
    assert user.password != "lovelace"
    assert authenticate(username="ada", password="lovelace") == user
    assert authenticate(username="ada", password="wrong") is None


def test_fastapi_users_registers_accounts() -> None:
    """With fastapi-users an account is registered once, its password hashed, and 400 meets the second try."""
    from types import SimpleNamespace
    from typing import Any
    from uuid import UUID, uuid4

    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from fastapi_users import BaseUserManager, FastAPIUsers, UUIDIDMixin, schemas
    from fastapi_users.db import BaseUserDatabase

    rows: list[Any] = []

    class Memory(BaseUserDatabase[Any, UUID]):
        async def get_by_email(self, email: str) -> Any:
            return next((row for row in rows if row.email == email), None)

        async def create(self, create_dict: dict[str, Any]) -> Any:
            flags = {"is_active": True, "is_superuser": False, "is_verified": False}
            rows.append(SimpleNamespace(id=uuid4(), **{**flags, **create_dict}))
            return rows[-1]

    class Manager(UUIDIDMixin, BaseUserManager[Any, UUID]):
        pass

    users = FastAPIUsers[Any, UUID](lambda: Manager(Memory()), [])
    app = FastAPI()
    app.include_router(users.get_register_router(schemas.BaseUser[UUID], schemas.BaseUserCreate))
    account = {"email": "ada@example.com", "password": "lovelace"}
    answers = [TestClient(app).post("/register", json=account) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 400]
    assert rows[0].hashed_password.startswith("$argon2id$")


def test_flask_security_registers_accounts() -> None:
    """With Flask-Security an account is registered once, with its password hashed; a second try gets 400."""
    from flask import Flask
    from flask_security import Security, SQLAlchemyUserDatastore
    from flask_security.models import fsqla_v3
    from flask_sqlalchemy import SQLAlchemy

    app = Flask("fresh")
    app.config.update(
        SECRET_KEY="only-for-this-test",
        SECURITY_PASSWORD_SALT="only-for-this-test",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        WTF_CSRF_ENABLED=False,
        SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False},
        SECURITY_REGISTERABLE=True,
        SECURITY_SEND_REGISTER_EMAIL=False,
        SECURITY_USE_REGISTER_V2=True,
        SECURITY_PASSWORD_CONFIRM_REQUIRED=False,
    )
    db = SQLAlchemy(app)
    fsqla_v3.FsModels.set_db_info(db)
    role = type("Role", (db.Model, fsqla_v3.FsRoleMixin), {})
    user = type("User", (db.Model, fsqla_v3.FsUserMixin), {})
    store = SQLAlchemyUserDatastore(db, user, role)
    Security(app, store)
    with app.app_context():
        db.create_all()
        account = {"email": "ada@example.com", "password": "orbit-salad-trumpet"}
        answers = [app.test_client().post("/register", json=account) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 400]
        stored = store.find_user(email="ada@example.com")
        assert str(getattr(stored, "password", "")).startswith("$argon2id$")
