"""Cross-origin resource sharing."""

ORIGIN = "https://app.example"


def test_flask_sends_no_cors_header() -> None:
    """A plain Flask app answers a cross-origin request without Access-Control-Allow-Origin."""
    from flask import Flask

    app = Flask("fresh")
    app.add_url_rule("/", view_func=lambda: {"page": "home"})
    answer = app.test_client().get("/", headers={"Origin": ORIGIN})
    assert (answer.status_code, answer.headers.get("Access-Control-Allow-Origin")) == (200, None)


def test_django_has_no_cors_middleware() -> None:
    """None of Django's own middleware modules mentions the header that CORS needs."""
    from pathlib import Path

    import django

    files = list((Path(django.__file__).parent / "middleware").glob("*.py"))
    assert len(files) > 5
    assert [file.name for file in files if "Access-Control-Allow" in file.read_text()] == []
