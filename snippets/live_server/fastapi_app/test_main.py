import threading
import time
from urllib.request import urlopen

import uvicorn

from fastapi_app.main import app


def test_home():
    server = uvicorn.Server(uvicorn.Config(app, port=0))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    with urlopen(f"http://127.0.0.1:{port}/") as page:
        assert b"Welcome" in page.read()
    server.should_exit = True
    thread.join()
