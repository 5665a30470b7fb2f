from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")


@app.get("/guests")
def guests(request: Request):
    return templates.TemplateResponse(request, "guests.html", {"guests": ["ada"]})
