import os

from fastapi import FastAPI, Request
from fastapi.middleware.httpsredirect import HTTPSRedirectMiddleware
from fastapi.middleware.trustedhost import TrustedHostMiddleware
from starlette.middleware.sessions import SessionMiddleware

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
app = FastAPI(openapi_url=None, max_body_size=1_000_000)
secret = os.environ["SECRET_KEY"]
app.add_middleware(SessionMiddleware, secret_key=secret, https_only=True)
app.add_middleware(HTTPSRedirectMiddleware)
app.add_middleware(TrustedHostMiddleware, allowed_hosts=["shop.example"])


@app.middleware("http")
async def harden(request: Request, call_next):
    response = await call_next(request)
    response.headers.update(HEADERS)
    return response


@app.post("/notes", status_code=201)
async def save(request: Request):
    request.session["size"] = len(await request.body())
    return {"size": request.session["size"]}
