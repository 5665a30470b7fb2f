from fastapi import APIRouter
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from store import names

lists, details = APIRouter(), APIRouter()


class NewProduct(BaseModel):
    name: str


@lists.get("/products")
def list_products():
    return {"names": sorted(names)}


@lists.post("/products", status_code=201)
def add_product(new: NewProduct):
    names.add(new.name)
    return {"names": sorted(names)}


@details.get("/products/{name}")
def product(name: str):
    return (
        {"name": name} if name in names else JSONResponse({"error": "not found"}, 404)
    )
