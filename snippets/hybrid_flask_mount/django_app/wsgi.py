from django.core.wsgi import get_wsgi_application
from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

legacy = Flask("legacy")


@legacy.get("/hello")
def legacy_hello():
    return {"from": "legacy"}


application = DispatcherMiddleware(get_wsgi_application(), {"/legacy": legacy})
