"""The OAuth2 password flow."""


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
