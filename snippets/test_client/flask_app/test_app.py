from flask_app import app

client = app.test_client()


def test_hello():
    response = client.get("/hello/ada")
    assert response.status_code == 200
    assert response.json == {"hello": "ada"}
