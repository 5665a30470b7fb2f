"""Route names per module."""


def test_fastapi_names_share_one_space() -> None:
    """Of two routers that both name a route index, only the first is found by name."""
    from fastapi import APIRouter, FastAPI

    app = FastAPI()
    for prefix in ("/shop", "/blog"):
        router = APIRouter(prefix=prefix)
        router.add_api_route("/start", lambda: None, name="index")
        app.include_router(router)
    assert app.url_path_for("index") == "/shop/start"
