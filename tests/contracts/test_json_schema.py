"""JSON Schema from models."""

import jsonschema
import pytest
from httpx2 import Client


def test_exported_schema_validates_elsewhere(client: Client) -> None:
    """Another validator that reads the exported JSON Schema refuses what the model refuses."""
    schema = client.get("/schemas/user").json()
    jsonschema.validate({"name": "Ada", "age": 36}, schema)
    with pytest.raises(jsonschema.ValidationError, match="minimum of 0"):
        jsonschema.validate({"name": "Ada", "age": -1}, schema)
