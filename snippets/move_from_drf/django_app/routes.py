from django.http import JsonResponse
from ninja import Router, Schema, Status
from store import names

lists, details = Router(), Router()


class NewProduct(Schema):
    name: str


@lists.get("/products")
def list_products(request):
    return {"names": sorted(names)}


@lists.post("/products", response={201: dict})
def add_product(request, new: NewProduct):
    names.add(new.name)
    return Status(201, {"names": sorted(names)})


@details.get("/products/{name}")
def product(request, name: str):
    return (
        {"name": name}
        if name in names
        else JsonResponse({"error": "not found"}, status=404)
    )
