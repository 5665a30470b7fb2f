from urllib.parse import urlsplit

from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


def is_local(target: str):
    if not target.startswith("/") or target.startswith(("//", "/\\")):
        return False
    parts = urlsplit(target)
    return not parts.scheme and not parts.netloc and target.isprintable()


@app.get("/after-login")
def after_login(next: str = "/"):
    return RedirectResponse(next if is_local(next) else "/", status_code=303)
