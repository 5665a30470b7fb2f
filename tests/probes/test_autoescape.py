"""Escaping in templates that are not HTML by name."""

from pathlib import Path


def test_fastapi_leaves_text_templates_alone(place: Path) -> None:
    """FastAPI escapes by the name of the template: a value in a .txt template stays as it is."""
    from fastapi.templating import Jinja2Templates

    (place / "templates" / "mail.txt").write_text("{{ q }}")
    template = Jinja2Templates("templates").get_template("mail.txt")
    assert template.render(q="<b>") == "<b>"


def test_flask_leaves_text_templates_alone(place: Path) -> None:
    """Flask escapes by the name of the template: a value in a .txt template stays as it is."""
    from flask import Flask, render_template

    (place / "templates" / "mail.txt").write_text("{{ q }}")
    with Flask(__name__, root_path=str(place)).app_context():
        assert render_template("mail.txt", q="<b>") == "<b>"


def test_django_escapes_text_templates_too(place: Path, django_ready: None) -> None:
    """Django escapes a value in a .txt template as well."""
    from django.template.loader import render_to_string

    (place / "templates" / "mail.txt").write_text("{{ q }}")
    assert render_to_string("mail.txt", {"q": "<b>"}) == "&lt;b&gt;"
