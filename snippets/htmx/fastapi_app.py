from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates
from fasthx.dependencies import DependsHXRequest

app = FastAPI()
templates = Jinja2Templates("templates")


@app.get("/products")
def products(request: Request, htmx: DependsHXRequest):
    name = "rows.html" if htmx else "products.html"
    return templates.TemplateResponse(request, name, {"names": ["Tea", "Milk"]})
