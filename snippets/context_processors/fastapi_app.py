from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates


def shop(request: Request):
    return {"shop_name": "Tea Shop"}


app = FastAPI()
templates = Jinja2Templates("templates", context_processors=[shop])


@app.get("/")
def home(request: Request):
    return templates.TemplateResponse(request, "home.html")
