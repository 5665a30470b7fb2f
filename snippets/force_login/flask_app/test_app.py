from flask_login import FlaskLoginClient

from flask_app import User, app

app.test_client_class = FlaskLoginClient


def test_me():
    assert app.test_client().get("/me").status_code == 401
    client = app.test_client(user=User("ada"))
    assert client.get("/me").json == {"name": "ada"}
