import secrets

from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates(directory="templates")


@app.middleware("http")
async def content_security_policy(request: Request, call_next):
    request.state.csp_nonce = secrets.token_urlsafe(16)
    response = await call_next(request)
    sources = f"'self' 'nonce-{request.state.csp_nonce}'"
    policy = f"default-src 'self'; script-src {sources}"
    response.headers["Content-Security-Policy"] = policy
    return response


@app.get("/")
def home(request: Request):
    return templates.TemplateResponse(request, "fastapi_page.html")
