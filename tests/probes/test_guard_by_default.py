"""What a guard of the whole application leaves open."""


def test_fastapi_leaves_its_documents_open() -> None:
    """A dependency of the whole FastAPI app turns strangers away from routes, not from schema and docs."""
    from fastapi import Depends, FastAPI
    from fastapi.security import HTTPBearer
    from fastapi.testclient import TestClient

    app = FastAPI(dependencies=[Depends(HTTPBearer())])
    app.get("/orders")(lambda: None)
    client = TestClient(app)
    answers = [client.get(path).status_code for path in ("/orders", "/openapi.json", "/docs")]
    assert answers == [401, 200, 200]
