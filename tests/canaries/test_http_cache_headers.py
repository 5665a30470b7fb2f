"""Helpers for Cache-Control."""


def test_fastapi_response_has_no_cache_control_helper() -> None:
    """A FastAPI response has no cache_control object; the header is a string that you write."""
    from fastapi import Response

    assert not hasattr(Response(), "cache_control")
