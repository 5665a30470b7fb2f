"""AWS Lambda; Mangum asks for an event loop in a way that Python 3.12 and 3.13 deprecate."""

import importlib
from types import ModuleType

import pytest

pytestmark = pytest.mark.filterwarnings("ignore:There is no current event loop:DeprecationWarning")
EVENT = {
    "version": "2.0",
    "rawPath": "/hello",
    "rawQueryString": "",
    "headers": {"host": "testserver"},
    "requestContext": {
        "domainName": "testserver",
        "http": {"method": "GET", "path": "/hello", "protocol": "HTTP/1.1", "sourceIp": "127.0.0.1"},
    },
    "isBase64Encoded": False,
}


def test_event_becomes_a_response(framework: str, sample: ModuleType) -> None:
    """An API Gateway event handed to the Lambda handler comes back as status 200 and JSON."""
    module = importlib.import_module("django_app.asgi") if framework == "django" else sample
    answer = module.handler(EVENT, None)
    assert answer["statusCode"] == 200
    assert "lambda" in answer["body"]
