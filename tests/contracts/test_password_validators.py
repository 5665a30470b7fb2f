"""Rules for new passwords."""

from httpx2 import Client, Response


def sign_up(client: Client, password: str) -> Response:
    """Ask for an account."""
    body = {"email": "ada@example.com", "password": password, "password_confirm": password}
    return client.post("/signup", json=body)


def test_a_weak_password_is_refused(client: Client) -> None:
    """A short password and a well-known one of sufficient length are refused with 400 or 422."""
    answers = [sign_up(client, weak) for weak in ("Zx9!kQ", "password1234")]
    assert {answer.status_code for answer in answers} <= {400, 422}
    assert ["12" in answers[0].text, "common" in answers[1].text] == [True, True]


def test_a_strong_password_is_accepted(client: Client) -> None:
    """A long password that nobody else uses is accepted."""
    assert sign_up(client, "orbit-salad-trumpet").status_code == 200
