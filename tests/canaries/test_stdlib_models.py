"""Dataclasses as bodies."""

from dataclasses import dataclass

import pytest
from flask import Flask, jsonify, request


@dataclass
class Point:
    """A body of one number."""

    x: int


def test_flask_builds_a_dataclass_without_a_check() -> None:
    """A dataclass that a bare Flask view fills from the body keeps a value of the wrong type."""
    app = Flask(__name__)
    app.post("/points")(lambda: {"x": Point(**request.get_json()).x})
    assert app.test_client().post("/points", json={"x": "up"}).json == {"x": "up"}


def test_django_sends_no_dataclass(django_ready: None) -> None:
    """Django's JsonResponse raises TypeError for a dataclass."""
    from django.http import JsonResponse

    with pytest.raises(TypeError, match="not JSON serializable"):
        JsonResponse({"point": Point(1)})


def test_flask_sends_a_dataclass_only_through_jsonify() -> None:
    """Flask's jsonify() sends a dataclass; a view that returns one bare fails with status 500."""
    app = Flask(__name__)
    app.add_url_rule("/bare", "bare", lambda: Point(1))
    app.add_url_rule("/through", "through", lambda: jsonify(Point(1)))
    answers = [app.test_client().get(address) for address in ("/bare", "/through")]
    assert [answer.status_code for answer in answers] == [500, 200]
    assert answers[1].json == {"x": 1}
