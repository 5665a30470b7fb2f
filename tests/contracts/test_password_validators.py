"""Rules for new passwords."""

from httpx2 import Client


def test_a_weak_password_is_refused(client: Client) -> None:
    """A short password and a well-known one of sufficient length are refused with 400 or 422."""
    weak = ["Zx9!kQ", "password1234"]
    answers = [client.post("/signup", json={"username": "ada", "password": text}) for text in weak]
    assert {answer.status_code for answer in answers} <= {400, 422}
    assert ["12" in answers[0].text, "common" in answers[1].text] == [True, True]


def test_a_strong_password_is_accepted(client: Client) -> None:
    """A long password that nobody else uses is accepted."""
    answer = client.post("/signup", json={"username": "ada", "password": "orbit-salad-trumpet"})
    assert (answer.status_code, answer.json()) == (200, {"user": "ada"})
