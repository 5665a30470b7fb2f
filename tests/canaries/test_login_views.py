"""Login and logout pages."""

PATHS = ["/login", "/logout", "/login/", "/accounts/login/", "/auth/login"]


def test_fastapi_has_no_login_page() -> None:
    """A plain FastAPI app serves no login page at any usual address."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    client = TestClient(FastAPI())
    assert [client.get(path).status_code for path in PATHS] == [404] * len(PATHS)


def test_flask_has_no_login_page() -> None:
    """A plain Flask app registers one route only, for static files."""
    from flask import Flask

    app = Flask("fresh")
    assert [rule.endpoint for rule in app.url_map.iter_rules()] == ["static"]
    assert [app.test_client().get(path).status_code for path in PATHS] == [404] * len(PATHS)
