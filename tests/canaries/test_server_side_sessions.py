"""Session data stays in the cookie."""


def test_fastapi_session_lives_in_the_cookie() -> None:
    """The session of Starlette's middleware grows the cookie with its content."""
    from fastapi import FastAPI, Request
    from fastapi.testclient import TestClient
    from starlette.middleware.sessions import SessionMiddleware

    app = FastAPI()
    app.add_middleware(SessionMiddleware, secret_key="probe")

    def remember(request: Request) -> None:
        request.session["note"] = "x" * 2000

    app.get("/")(remember)
    client = TestClient(app)
    client.get("/")
    assert len(client.cookies["session"]) > 2000


def test_flask_session_lives_in_the_cookie() -> None:
    """Flask's own session grows the cookie with its content."""
    from os import urandom

    from flask import Flask, session

    app = Flask("probe")
    app.secret_key = "probe"
    app.add_url_rule("/", view_func=lambda: session.update(note=urandom(1500).hex()) or "")
    assert len(app.test_client().get("/").headers["set-cookie"]) > 2000
