from hashlib import md5
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates

app = FastAPI()
app.mount("/static", StaticFiles(directory="static"), name="static")
templates = Jinja2Templates("templates")


def asset(name: str):
    digest = md5(Path("static", name).read_bytes()).hexdigest()[:12]
    return f"{app.url_path_for('static', path=name)}?v={digest}"


templates.env.globals["asset"] = asset


@app.get("/")
def home(request: Request):
    return templates.TemplateResponse(request, "home.html")
