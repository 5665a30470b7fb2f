"""HTTP/2 through a server that speaks it."""

from pathlib import Path

import httpx2
import pytest

from tests.servers import served


@pytest.mark.server
def test_fastapi_on_default_uvicorn_has_no_http2(tmp_path: Path) -> None:
    """Uvicorn as the `standard` extra brings it refuses a client that starts with HTTP/2."""
    client = httpx2.Client(http1=False, http2=True)
    refused = pytest.raises(httpx2.RemoteProtocolError)
    with served("uvicorn", "fastapi_app:app", tmp_path) as server, client, refused:
        client.get(server.url)
