import sqlite3

from flask_app import SCHEMA, app

app.config["DATABASE"] = "file:test?mode=memory&cache=shared"
client = app.test_client()


def setup_function():
    app.db = sqlite3.connect(app.config["DATABASE"], uri=True)
    app.db.execute(SCHEMA)


def teardown_function():
    app.db.close()


def test_guest_signs():
    client.post("/guests/ada")
    assert client.get("/guests").json == {"guests": ["ada"]}


def test_other_guest_signs():
    client.post("/guests/bob")
    assert client.get("/guests").json == {"guests": ["bob"]}
