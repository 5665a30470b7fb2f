"""Metrics for Prometheus."""

from httpx2 import Client
from prometheus_client.parser import text_string_to_metric_families


def test_requests_are_counted(client: Client) -> None:
    """The metrics page counts the requests by method."""
    for number in (1, 2, 3):
        client.get(f"/items/{number}")
    families = text_string_to_metric_families(client.get("/metrics").text)
    samples = [sample for family in families for sample in family.samples]
    counted = [s.value for s in samples if "GET" in s.labels.values() and "bucket" not in s.name]
    assert 3 in counted or 4 in counted
