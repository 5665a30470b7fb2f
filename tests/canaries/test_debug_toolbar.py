"""A debug toolbar without a package."""


def test_fastapi_debug_mode_adds_nothing() -> None:
    """Debug mode of FastAPI leaves a healthy HTML page as it is."""
    from fastapi import FastAPI
    from fastapi.responses import HTMLResponse
    from fastapi.testclient import TestClient

    app, page = FastAPI(debug=True), "<body><h1>Welcome</h1></body>"
    app.get("/", response_class=HTMLResponse)(lambda: page)
    assert TestClient(app).get("/").text == page
