"""HTTP/2 through a server that speaks it."""

from pathlib import Path

import httpx2
import pytest

from tests.servers import served

APPS = {"fastapi": "fastapi_app:app", "flask": "wsgi:flask_app:app", "django": "django_app:asgi"}


@pytest.mark.server
def test_hypercorn_answers_over_http2(framework: str, tmp_path: Path) -> None:
    """Hypercorn serves the app over HTTP/2 without TLS to a client that starts with it."""
    client = httpx2.Client(http1=False, http2=True)
    with served("hypercorn", APPS[framework], tmp_path) as server, client:
        assert client.get(server.url).http_version == "HTTP/2"
