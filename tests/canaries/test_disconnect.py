"""Clients that leave before the answer."""

import socket
import threading
from time import sleep

from flask import Flask
from werkzeug.serving import make_server

REQUEST = b"GET /report HTTP/1.1\r\nHost: localhost\r\n\r\n"


def test_flask_works_on_for_nobody() -> None:
    """A Flask view runs to its end although the client hung up at its start."""
    app = Flask(__name__)
    started, finished = threading.Event(), threading.Event()

    @app.get("/report")
    def report() -> str:
        started.set()
        sleep(0.3)
        finished.set()
        return "done"

    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with socket.create_connection(("127.0.0.1", server.port)) as client:
        client.sendall(REQUEST)
        started.wait(timeout=5)
    assert finished.wait(timeout=5)
    server.shutdown()
