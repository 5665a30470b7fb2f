from flask import Response, request
from shop.application import wsgi
from werkzeug.exceptions import NotFound


def ask_legacy(error: NotFound):
    if request.routing_exception is None:
        return error
    return Response.from_app(wsgi, request.environ)
