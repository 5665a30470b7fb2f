"""The OAuth2 password flow."""

from httpx2 import Client, Response


def log_in(client: Client, password: str) -> Response:
    """Send the form of the OAuth2 password flow."""
    return client.post("/token", data={"grant_type": "password", "username": "ada", "password": password})


def test_the_form_gives_a_token_for_the_bearer_header(client: Client) -> None:
    """The OAuth2 password form is exchanged for a bearer token that opens the guarded endpoint."""
    answer = log_in(client, "lovelace").json()
    assert answer["token_type"] == "bearer"
    headers = {"Authorization": f"Bearer {answer['access_token']}"}
    assert client.get("/me", headers=headers).json() == {"user": "ada"}


def test_nothing_else_opens_it(client: Client) -> None:
    """A wrong password, a missing token and an unknown token are refused with 401."""
    unknown = client.get("/me", headers={"Authorization": "Bearer unknown"})
    answers = [log_in(client, "wrong"), client.get("/me"), unknown]
    assert [answer.status_code for answer in answers] == [401] * 3


def test_fastapi_declares_the_flow() -> None:
    """FastAPI's schema declares the password flow and where its tokens come from."""
    from fastapi import Depends, FastAPI
    from fastapi.security import OAuth2PasswordBearer
    from fastapi.testclient import TestClient

    app = FastAPI(dependencies=[Depends(OAuth2PasswordBearer(tokenUrl="token"))])
    app.add_api_route("/me", lambda: None)
    schema = TestClient(app).get("/openapi.json").json()
    scheme = schema["components"]["securitySchemes"]["OAuth2PasswordBearer"]
    assert scheme["flows"]["password"]["tokenUrl"] == "token"
