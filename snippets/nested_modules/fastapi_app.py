from fastapi import APIRouter, FastAPI

app = FastAPI()
shop = APIRouter(prefix="/shop")
orders = APIRouter(prefix="/orders")


@orders.get("/{number}")
def order(number: int):
    return {"order": number}


shop.include_router(orders)
app.include_router(shop)
