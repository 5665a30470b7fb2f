"""Choice of the language from the request."""

import pytest
from httpx2 import Client

WISHES = [
    ("de-AT,de;q=0.9,en;q=0.5", "de"),
    ("fr;q=0.9,en;q=0.4,de;q=0.8", "de"),
    ("ja", "en"),
]


@pytest.mark.parametrize(("wish", "chosen"), WISHES)
def test_best_supported_language_is_chosen(client: Client, wish: str, chosen: str) -> None:
    """The supported language with the highest quality in Accept-Language wins; without one, the default."""
    answer = client.get("/", headers={"accept-language": wish})
    assert answer.json() == {"language": chosen}
