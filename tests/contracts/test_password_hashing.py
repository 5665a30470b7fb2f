"""Password hashing."""

from types import ModuleType

from httpx2 import Client


def test_only_the_right_password_matches(client: Client) -> None:
    """The right password is accepted; a wrong one and an unknown user get the same 401."""
    tries = [("ada", "lovelace"), ("ada", "Lovelace"), ("nobody", "decoy")]
    answers = [client.post("/check", data={"username": u, "password": p}) for u, p in tries]
    assert [answer.status_code for answer in answers] == [200, 401, 401]


def test_the_stored_value_hides_the_password(client: Client, sample: ModuleType) -> None:
    """What is stored names its algorithm, carries a salt and does not contain the password."""
    stored = sample.hashes["ada"]
    assert stored.lstrip("$").startswith(("argon2id", "scrypt", "pbkdf2_sha256"))
    assert stored.count("$") >= 2
    assert "lovelace" not in stored
