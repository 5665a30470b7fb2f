"""Query parameter validation."""

from flask import Flask, request


def test_flask_drops_a_wrong_type_silently() -> None:
    """Flask's own `args.get(type=int)` answers a wrong type with the default instead of an error."""
    app = Flask(__name__)
    app.get("/items")(lambda: {"page": request.args.get("page", 1, type=int)})
    answer = app.test_client().get("/items?page=two")
    assert (answer.status_code, answer.json) == (200, {"page": 1})
