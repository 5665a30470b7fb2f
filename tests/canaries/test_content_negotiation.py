"""Content negotiation."""


def test_fastapi_request_has_no_accept_helper() -> None:
    """FastAPI's request object brings no method that ranks the Accept header."""
    from fastapi import Request

    assert [name for name in dir(Request) if "accept" in name or "prefer" in name] == []
