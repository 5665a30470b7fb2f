from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")


@app.get("/products/{name}")
def product(request: Request, name: str):
    return templates.TemplateResponse(request, "product.html", {"name": name})
