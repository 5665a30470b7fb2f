"""Response compression."""


def test_flask_has_no_compression() -> None:
    """Flask alone answers a client that accepts gzip with an uncompressed body."""
    from flask import Flask

    app = Flask("probe")
    app.add_url_rule("/", view_func=lambda: {"numbers": list(range(1000))})
    response = app.test_client().get("/", headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in response.headers
