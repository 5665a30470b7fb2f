"""Signed cookies."""


def test_fastapi_signs_no_cookie_of_yours() -> None:
    """FastAPI's `set_cookie` writes the value as it is, and no response has a method that signs."""
    from fastapi import FastAPI, Response
    from fastapi.testclient import TestClient

    app = FastAPI()

    def count(response: Response) -> None:
        response.set_cookie("visits", "1")

    app.get("/")(count)
    assert TestClient(app).get("/").cookies["visits"] == "1"
    assert [name for name in dir(Response) if "sign" in name] == []
