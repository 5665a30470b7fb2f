from typing import Annotated

from fastapi import FastAPI, Header, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")


@app.get("/products")
def products(request: Request, hx_request: Annotated[bool, Header()] = False):
    name = "rows.html" if hx_request else "products.html"
    return templates.TemplateResponse(request, name, {"names": ["Tea", "Milk"]})
