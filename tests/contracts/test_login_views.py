"""Login and logout pages."""

from httpx2 import Client


def test_the_page_logs_in_and_out(client: Client) -> None:
    """A hand-written page shows a form, logs in with the right password only, and logs out."""
    assert 'name="password"' in client.get("/login").text
    forms = [{"username": "ada", "password": password} for password in ("wrong", "lovelace")]
    codes = [client.post("/login", data=form).status_code for form in forms]
    assert codes == [401, 303]
    assert "session" in client.cookies
    client.post("/logout")
    assert "session" not in client.cookies
