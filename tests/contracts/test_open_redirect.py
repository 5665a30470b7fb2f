"""Redirects to an address that the visitor supplied."""

from httpx2 import Client

FOREIGN = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "///evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
]


def test_a_local_path_is_followed(client: Client) -> None:
    """A path of the own site is kept as the target."""
    answer = client.get("/after-login", params={"next": "/orders?page=2"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/orders?page=2")


def test_a_foreign_address_is_replaced(client: Client) -> None:
    """Absolute, protocol-relative, backslash, control-character and javascript targets lead home."""
    answers = [client.get("/after-login", params={"next": target}) for target in FOREIGN]
    assert [answer.headers["Location"] for answer in answers] == ["/"] * len(FOREIGN)
