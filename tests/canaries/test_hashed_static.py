"""Links to static files, with nothing added to the framework."""


def test_fastapi_links_without_a_hash() -> None:
    """FastAPI links to a mounted static file under its plain name."""
    from fastapi import FastAPI
    from fastapi.staticfiles import StaticFiles

    app = FastAPI()
    app.mount("/static", StaticFiles(directory="."), name="static")
    assert app.url_path_for("static", path="site.css") == "/static/site.css"


def test_flask_links_without_a_hash() -> None:
    """Flask links to a static file under its plain name."""
    from flask import Flask, url_for

    with Flask(__name__).test_request_context():
        assert url_for("static", filename="site.css") == "/static/site.css"
