from flask import Response, request
from legacy import app as legacy
from werkzeug.exceptions import NotFound


def ask_legacy(error: NotFound):
    if request.routing_exception is None:
        return error
    return Response.from_app(legacy, request.environ)
