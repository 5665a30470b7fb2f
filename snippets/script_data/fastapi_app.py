from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates(directory="templates")


@app.get("/")
def page(request: Request, name: str):
    context = {"profile": {"name": name}}
    return templates.TemplateResponse(request, "page.html", context)
