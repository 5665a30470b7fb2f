from fastapi import FastAPI, Request
from starsessions import InMemoryStore, SessionAutoloadMiddleware, SessionMiddleware

app = FastAPI()
app.add_middleware(SessionAutoloadMiddleware)
app.add_middleware(
    SessionMiddleware,
    store=InMemoryStore(),
    lifetime=3600,
    cookie_https_only=False,
)


@app.get("/pages/{name}")
def page(request: Request, name: str):
    request.session["seen"] = [*request.session.get("seen", []), name]
    return {"seen": request.session["seen"]}
