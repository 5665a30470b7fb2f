"""Ready-made views for a model."""

import importlib
import pkgutil
import warnings
from collections.abc import Iterator
from types import ModuleType

ENDINGS = ("listview", "detailview", "createview", "updateview", "deleteview", "crudrouter")


def classes(package: ModuleType) -> Iterator[str]:
    """Name the classes of a package that live in its modules."""
    warnings.simplefilter("ignore")
    names = [found.name for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")]
    for module in names:
        if not module.endswith("__main__"):
            for name, value in vars(importlib.import_module(module)).items():
                if isinstance(value, type) and value.__module__ == module:
                    yield name.lower()


def test_fastapi_ships_none() -> None:
    """No class of FastAPI is a ready-made view for a list, a detail page or a form."""
    import fastapi

    names = set(classes(fastapi))
    assert "apirouter" in names
    assert [name for name in names if name.endswith(ENDINGS)] == []


def test_fastapi_route_of_a_model_lists_no_rows(place: object) -> None:
    """A database model registered as a FastAPI endpoint shows no row of its table."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from sqlmodel import Field, Session, SQLModel, create_engine

    class Note(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        text: str = ""

    engine = create_engine("sqlite:///notes.db")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(Note(text="green tea"))
        session.commit()
    app = FastAPI()
    app.add_api_route("/notes", Note)
    assert "green tea" not in TestClient(app).get("/notes").text


def test_flask_view_of_a_model_answers_nothing() -> None:
    """A class-based Flask view that names a model and nothing else fails with status 500."""
    from flask import Flask
    from flask.views import MethodView, View

    app = Flask("fresh")
    for base in (View, MethodView):
        view = type("Notes", (base,), {"model": object, "methods": ["GET"]}).as_view(base.__name__)
        app.add_url_rule(f"/{base.__name__}", view_func=view)
    assert [app.test_client().get(f"/{name}").status_code for name in ("View", "MethodView")] == [500, 500]
