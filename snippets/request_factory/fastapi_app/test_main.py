from fastapi import Request

from fastapi_app.main import agent


def test_agent():
    request = Request(
        {
            "type": "http",
            "method": "GET",
            "scheme": "http",
            "server": ("testserver", 80),
            "path": "/agent",
            "query_string": b"",
            "headers": [(b"user-agent", b"curl")],
        }
    )
    assert agent(request) == {"agent": "curl", "page": "/agent"}
