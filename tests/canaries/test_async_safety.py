"""Blocking queries inside coroutines."""

# mypy: disable-error-code="no-any-return, untyped-decorator"
# the frameworks' base classes and decorators are Any to the checker

import asyncio


def test_fastapi_lets_a_blocking_query_pass(place: object) -> None:
    """A synchronous SQLModel query in a coroutine endpoint runs on the event loop's thread unhindered."""
    import threading

    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from sqlmodel import Session, create_engine, text

    engine = create_engine("sqlite:///app.db")
    app = FastAPI()

    @app.get("/")
    async def blocking() -> bool:
        assert asyncio.get_running_loop().is_running()
        with Session(engine) as session:
            session.connection().connection.create_function(
                "thread", 0, lambda: threading.current_thread().name
            )
            query_thread = session.scalar(text("SELECT thread()"))
        return query_thread == threading.current_thread().name

    answer = TestClient(app).get("/")
    assert (answer.status_code, answer.json()) == (200, True)


def test_flask_lets_a_blocking_query_pass(place: object) -> None:
    """A synchronous query inside a coroutine view is executed without complaint."""
    from flask import Flask
    from flask_sqlalchemy import SQLAlchemy

    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///:memory:"
    db = SQLAlchemy(app)

    @app.get("/")
    async def blocking() -> dict[str, int]:
        assert asyncio.get_running_loop().is_running()
        return {"answer": db.session.scalar(db.text("SELECT 42"))}

    assert app.test_client().get("/").json == {"answer": 42}
