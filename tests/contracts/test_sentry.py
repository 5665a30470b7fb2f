"""Errors in Sentry."""

from typing import TYPE_CHECKING, Any

from httpx2 import Client

if TYPE_CHECKING:
    from sentry_sdk.envelope import Envelope


def test_error_is_reported_with_its_route(client: Client) -> None:
    """One line of set-up reports an unhandled exception with its type, route and address."""
    import sentry_sdk

    sent: list[Envelope] = []
    transport: Any = sentry_sdk.get_client().transport
    transport.capture_envelope = sent.append
    assert client.get("/share/0").status_code == 500
    event: Any
    (event,) = filter(None, (envelope.get_event() for envelope in sent))
    assert event["exception"]["values"][-1]["type"] == "ZeroDivisionError"
    assert event["request"]["url"].endswith("/share/0")
    assert "share" in event["transaction"]
