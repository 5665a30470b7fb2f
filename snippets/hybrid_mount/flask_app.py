import os

from django.core.wsgi import get_wsgi_application
from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
app = Flask(__name__)


@app.get("/api/hello")
def hello():
    return {"path": "/api/hello", "from": "api"}


shop = get_wsgi_application()
app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/shop": shop})
