"""Plain handlers beside the event loop."""

import threading

from flask import Flask


def test_flask_starts_no_thread() -> None:
    """Flask runs a view on the very thread that the server called it on."""
    app = Flask(__name__)
    app.add_url_rule("/", view_func=lambda: threading.current_thread().name)
    assert app.test_client().get("/").text == threading.current_thread().name
