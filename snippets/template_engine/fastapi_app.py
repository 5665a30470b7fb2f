from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")


@app.get("/carts/{name}")
def cart(request: Request, name: str):
    items = ["Tea", "Milk"]
    return templates.TemplateResponse(
        request, "cart.html", {"name": name, "items": items}
    )
