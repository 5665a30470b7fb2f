"""Keep-alive comments on an idle event stream."""


def test_fastapi_waits_fifteen_seconds() -> None:
    """FastAPI sends a keep-alive comment after 15 seconds without an event."""
    from fastapi import routing

    assert routing._PING_INTERVAL == 15
