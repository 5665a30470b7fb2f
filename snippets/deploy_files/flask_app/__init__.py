import atexit
from pathlib import Path

from flask import Flask, request, url_for
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__, static_folder="../static")
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_prefix=1)
atexit.register(Path("closed.txt").touch)


@app.get("/health")
def health():
    return {"healthy": True}


@app.get("/where")
def where():
    css = url_for("static", filename="site.css", _external=True)
    return {"page": request.url, "css": css, "client": request.remote_addr}
