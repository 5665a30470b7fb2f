"""WebSocket endpoints driven by a test."""


def test_flask_client_cannot_open_a_websocket() -> None:
    """A Flask-Sock route fails in Flask's test client, which has no socket to offer."""
    from flask import Flask
    from flask_sock import Sock

    app = Flask(__name__)
    Sock(app).route("/echo")(lambda websocket: websocket.send("hi"))
    response = app.test_client().get("/echo", base_url="ws://localhost/")
    assert response.status_code == 500
