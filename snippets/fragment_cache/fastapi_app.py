import time

from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")
calls = []
fragments = {}


def cached(name, seconds, caller):
    text, expires = fragments.get(name, ("", 0))
    if expires <= time.monotonic():
        text, expires = caller(), time.monotonic() + seconds
        fragments[name] = text, expires
    return text


templates.env.globals["cached"] = cached


def top_sellers():
    calls.append("query")
    return len(calls)


@app.get("/shop/{visitor}")
def shop(request: Request, visitor: str):
    context = {"visitor": visitor, "top_sellers": top_sellers}
    return templates.TemplateResponse(request, "fastapi_shop.html", context)
