from fastapi import FastAPI, Request
from jinja2_fragments.fastapi import Jinja2Blocks

app = FastAPI()
templates = Jinja2Blocks("templates")
NAMES = {"names": ["Tea", "Milk"]}


@app.get("/products")
def products(request: Request):
    return templates.TemplateResponse(request, "products.html", NAMES)


@app.get("/products/rows")
def rows(request: Request):
    return templates.TemplateResponse(
        request, "products.html", NAMES, block_name="rows"
    )
