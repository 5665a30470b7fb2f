from fastapi import FastAPI

from fastapi_app.items import router as items
from fastapi_app.orders import router as orders

app = FastAPI()
app.include_router(items.router, prefix="/items")
app.include_router(orders.router, prefix="/orders")
