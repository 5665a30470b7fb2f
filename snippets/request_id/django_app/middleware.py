from contextvars import ContextVar
from uuid import uuid4

request_id = ContextVar("request_id")


def add_request_id(get_response):
    def middleware(request):
        request_id.set(request.headers.get("x-request-id") or uuid4().hex)
        response = get_response(request)
        response["x-request-id"] = request_id.get()
        return response

    return middleware
