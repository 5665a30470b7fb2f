"""Dumps of database objects."""

import pytest


def test_fastapi_dumps_no_database_object_but_as_json() -> None:
    """A FastAPI route answers a database object as JSON, also to clients that accept only XML or YAML."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from sqlmodel import Field, SQLModel

    class Group(SQLModel, table=True):
        id: int = Field(primary_key=True)
        name: str

    app = FastAPI()
    app.add_api_route("/", lambda: Group(id=1, name="editors"))
    wanted = ("application/xml", "application/yaml", "application/jsonl")
    answers = [TestClient(app).get("/", headers={"accept": kind}) for kind in wanted]
    assert [answer.json() for answer in answers] == [{"id": 1, "name": "editors"}] * 3


@pytest.mark.parametrize("kind", ["xml", "yaml", "jsonl"])
def test_fastapi_loads_none(kind: str) -> None:
    """A FastAPI route that takes a model refuses a body in XML, YAML or JSON Lines."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from pydantic import BaseModel

    Group = type("Group", (BaseModel,), {"__annotations__": {"name": str}})  # noqa: N806 - a class

    def load(group: Group) -> None:  # type: ignore[valid-type]
        """Take a group."""

    app = FastAPI()
    app.add_api_route("/", load, methods=["POST"])
    bodies = {"xml": "<name>a</name>", "yaml": "name: a", "jsonl": '{"name": "a"}\n{"name": "b"}\n'}
    headers = {"content-type": f"application/{kind}"}
    assert TestClient(app).post("/", content=bodies[kind], headers=headers).status_code == 422


def test_flask_dumps_no_database_object() -> None:
    """A Flask view that returns a database object fails with status 500."""
    from flask import Flask
    from flask_sqlalchemy import SQLAlchemy

    app = Flask("fresh")
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db = SQLAlchemy(app)
    column = db.Column(db.Integer, primary_key=True)
    group = type("Group", (db.Model,), {"id": column})
    app.add_url_rule("/", view_func=lambda: group(id=1))
    assert app.test_client().get("/").status_code == 500
