import sqlite3

from fastapi.testclient import TestClient

from fastapi_app.main import SCHEMA, app, get_db

client = TestClient(app)


def setup_function():
    db = sqlite3.connect(":memory:", check_same_thread=False)
    db.execute(SCHEMA)
    app.dependency_overrides[get_db] = lambda: db


def teardown_function():
    app.dependency_overrides.pop(get_db)().close()


def test_guest_signs():
    client.post("/guests/ada")
    assert client.get("/guests").json() == {"guests": ["ada"]}


def test_other_guest_signs():
    client.post("/guests/bob")
    assert client.get("/guests").json() == {"guests": ["bob"]}
