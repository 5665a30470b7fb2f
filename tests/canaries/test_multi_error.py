"""All errors in one answer."""

from flask import Flask, request


def test_flask_names_no_missing_field() -> None:
    """A bare Flask view that reads a missing form field answers 400 without naming any field."""
    app = Flask(__name__)
    app.post("/users")(lambda: [request.form["name"], request.form["country"]])
    answer = app.test_client().post("/users")
    assert answer.status_code == 400
    assert not [field for field in ("name", "country") if field in answer.text]
