"""A new secret key without logging everybody out."""


def test_fastapi_forgets_sessions_of_the_old_key() -> None:
    """Starlette's session middleware takes one key: with a new one an old cookie counts for nothing."""
    from fastapi import FastAPI, Request
    from fastapi.testclient import TestClient
    from starlette.middleware.sessions import SessionMiddleware

    def build(key: str) -> FastAPI:
        app = FastAPI()
        app.add_middleware(SessionMiddleware, secret_key=key)

        @app.get("/visit")
        def visit(request: Request) -> int:
            request.session["visits"] = request.session.get("visits", 0) + 1
            return int(request.session["visits"])

        return app

    old = TestClient(build("old"))
    assert [old.get("/visit").json(), old.get("/visit").json()] == [1, 2]
    assert TestClient(build("new"), cookies=old.cookies).get("/visit").json() == 1
