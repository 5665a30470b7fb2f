from flask import template_rendered

from flask_app import app

client = app.test_client()


def test_guests():
    rendered = []

    def remember(sender, template, context, **extra):
        rendered.append((template.name, context["guests"]))

    with template_rendered.connected_to(remember, app):
        client.get("/guests")
    assert rendered == [("guests.html", ["ada"])]
