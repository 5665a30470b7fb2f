from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(
    SessionMiddleware,
    secret_key="keep-me-secret",
    same_site="none",
    https_only=True,
    partitioned=True,
)


@app.get("/visits")
def count(request: Request):
    request.session["visits"] = 1
    return {"visits": 1}
