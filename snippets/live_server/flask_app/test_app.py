import threading
from urllib.request import urlopen

from werkzeug.serving import make_server

from flask_app import app


def test_home():
    server = make_server("127.0.0.1", 0, app)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    with urlopen(f"http://127.0.0.1:{server.port}/") as page:
        assert b"Welcome" in page.read()
    server.shutdown()
    thread.join()
