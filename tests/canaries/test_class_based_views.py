"""Classes as views."""

from pathlib import Path


def test_fastapi_schema_omits_the_class(place: Path) -> None:
    """A class added to a FastAPI app is missing from the OpenAPI document."""
    from fastapi_app import app

    assert app.openapi()["paths"] == {}
