"""Rules across fields."""

from httpx2 import Client


def test_rule_across_two_fields_is_enforced(client: Client) -> None:
    """Two dates that are right alone but in the wrong order are refused with 422."""
    body = {"start": "2026-05-04", "end": "2026-05-01"}
    answer = client.post("/bookings", json=body)
    assert answer.status_code == 422
    assert "The end is before the start." in answer.text


def test_dates_arrive_as_dates(client: Client) -> None:
    """Two ISO dates in order arrive as dates that can be subtracted."""
    body = {"start": "2026-05-01", "end": "2026-05-04"}
    assert client.post("/bookings", json=body).json() == {"nights": 3}


def test_missing_date_is_refused(client: Client) -> None:
    """A missing field is refused with 422 before the rule across fields needs it."""
    answer = client.post("/bookings", json={"start": "2026-05-01"})
    assert answer.status_code == 422
