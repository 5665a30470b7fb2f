from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")


def euros(cents: int):
    return f"{cents / 100:.2f} EUR"


templates.env.filters["euros"] = euros


@app.get("/price/{cents}")
def price(request: Request, cents: int):
    return templates.TemplateResponse(request, "price.html", {"cents": cents})
