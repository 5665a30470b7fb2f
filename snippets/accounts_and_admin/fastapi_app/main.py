import os

from fastapi import FastAPI
from sqlmodel import Session, select
from starlette.middleware.sessions import SessionMiddleware

from .accounts import router
from .admin import add_admin
from .models import Product, engine

SECRET_KEY = os.environ["SECRET_KEY"]
app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key=SECRET_KEY)
app.include_router(router)
add_admin(app, SECRET_KEY)


@app.get("/products")
def products():
    with Session(engine) as session:
        return {"names": session.exec(select(Product.name)).all()}
