"""Other sessions after a password change."""


def test_flask_login_keeps_them() -> None:
    """With Flask-Login a session survives a change of the password, unless the user id changes with it."""
    from flask import Flask
    from flask_login import LoginManager, UserMixin, current_user, login_user

    app = Flask("fresh")
    app.secret_key = "only-for-this-test"
    user = UserMixin()
    user.id, user.password = "ada", "old hash"
    LoginManager(app).user_loader(lambda _: user)
    app.add_url_rule("/login", "login", lambda: str(login_user(user)))
    app.add_url_rule("/me", "me", lambda: str(current_user.is_authenticated))
    client = app.test_client()
    client.get("/login")
    user.password = "new hash"
    assert client.get("/me").text == "True"


def test_fastapi_keeps_them() -> None:
    """A session cookie of Starlette depends on the secret key alone, not on any password."""
    from fastapi import FastAPI, Request
    from fastapi.testclient import TestClient
    from starlette.middleware.sessions import SessionMiddleware

    app = FastAPI()
    app.add_middleware(SessionMiddleware, secret_key="only-for-this-test")
    passwords = {"ada": "old hash"}

    @app.get("/login")
    def login(request: Request) -> None:
        request.session["user"] = "ada"

    @app.get("/me")
    def me(request: Request) -> str:
        return str(request.session.get("user"))

    client = TestClient(app)
    client.get("/login")
    passwords["ada"] = "new hash"
    assert client.get("/me").json() == "ada"
