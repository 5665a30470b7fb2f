"""AWS Lambda."""

from tests.footprint import documented

ADAPTERS = {"mangum", "serverless-wsgi", "apig-wsgi", "aws-lambda-powertools", "awsgi"}


def test_no_adapter_is_installed(framework: str) -> None:
    """The documented installation brings no adapter from Lambda events to the framework."""
    assert documented(framework).isdisjoint(ADAPTERS)
