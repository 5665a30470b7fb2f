from flask_app import app

client = app.test_client()


def test_cart():
    with client.session_transaction() as session:
        session["items"] = 3
    assert client.get("/cart").json == {"items": 3}
