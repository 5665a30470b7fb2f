"""One HTTP client for all upstream calls."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import ModuleType

import pytest
from httpx2 import Client

CONNECTIONS: set[int] = set()


class Upstream(BaseHTTPRequestHandler):
    """Answer like a model server and note the connection of each call."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Send the prompt back."""
        CONNECTIONS.add(self.client_address[1])
        body = self.rfile.read(int(self.headers["Content-Length"]))
        answer = json.dumps({"answer": json.loads(body)["prompt"]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


def test_calls_share_one_connection(
    client: Client, sample: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two requests to the app make two upstream calls over one kept-open connection."""
    upstream = ThreadingHTTPServer(("127.0.0.1", 0), Upstream)
    threading.Thread(target=upstream.serve_forever, daemon=True).start()
    monkeypatch.setattr(sample, "UPSTREAM", f"http://127.0.0.1:{upstream.server_port}")
    answers = [client.get(f"/ask?prompt={word}").json() for word in ("one", "two")]
    upstream.shutdown()
    assert answers == [{"answer": "one"}, {"answer": "two"}]
    assert len(CONNECTIONS) == 1
