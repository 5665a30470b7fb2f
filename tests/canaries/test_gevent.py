"""Green threads."""

from pathlib import Path

import httpx2
import pytest

from tests.servers import served


@pytest.mark.server
def test_fastapi_fails_on_a_gevent_worker(tmp_path: Path) -> None:
    """A gevent worker calls the app as WSGI, and without an adapter every FastAPI request fails with 500."""
    with served("gunicorn with gevent", "fastapi_app:app", tmp_path) as server:
        assert httpx2.get(server.url).status_code == 500
