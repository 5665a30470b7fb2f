"""A table of users."""


def test_fastapi_has_no_user() -> None:
    """In a plain FastAPI app reading request.user fails: nothing has put a user there."""
    from fastapi import FastAPI, Request
    from fastapi.testclient import TestClient

    app = FastAPI()

    @app.get("/me")
    def me(request: Request) -> str:
        return str(request.user)

    assert TestClient(app, raise_server_exceptions=False).get("/me").status_code == 500


def test_flask_has_no_user() -> None:
    """In a plain Flask app neither the request nor a template knows a current user."""
    from flask import Flask, render_template_string, request

    app = Flask("fresh")

    @app.get("/me")
    def me() -> list[object]:
        return [hasattr(request, "user"), render_template_string("{{ current_user is defined }}")]

    assert app.test_client().get("/me").get_json() == [False, "False"]
