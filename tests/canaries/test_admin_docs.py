"""Generated pages about models and views."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from flask import Flask


def test_fastapi_documents_routes_only() -> None:
    """FastAPI's document leaves out a model that no route uses."""
    from sqlmodel import Field, SQLModel

    class Ledger(SQLModel, table=True):
        id: int = Field(primary_key=True)

    app = FastAPI()
    app.get("/items")(lambda: ["tea"])
    document = TestClient(app).get("/openapi.json").text
    assert ("/items" in document, Ledger.__name__ in document) == (True, False)


def test_flask_lists_routes_on_the_console_only() -> None:
    """Flask's own overview of an application is the list of routes that a command prints."""
    app = Flask(__name__)
    app.get("/items")(lambda: ["tea"])
    assert sorted(app.cli.commands) == []
    assert app.test_client().get("/admin/doc/").status_code == 404
