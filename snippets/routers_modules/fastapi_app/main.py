from fastapi import FastAPI

from fastapi_app import shop

app = FastAPI()
app.include_router(shop.router, prefix="/shop")
