import os
from hmac import compare_digest

from fastapi import FastAPI, Request
from sqladmin import Admin, ModelView
from sqladmin.authentication import AuthenticationBackend
from sqlmodel import Field, SQLModel, create_engine

PASSWORD = os.environ["ADMIN_PASSWORD"].encode()


class Product(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


class ProductAdmin(ModelView, model=Product):
    column_list = ["id", "name"]


class PasswordLogin(AuthenticationBackend):
    async def login(self, request: Request):
        form = await request.form()
        if compare_digest(form["password"].encode(), PASSWORD):
            request.session["user"] = form["username"]
        return "user" in request.session

    async def logout(self, request: Request):
        request.session.clear()
        return True

    async def authenticate(self, request: Request):
        return "user" in request.session


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()
login = PasswordLogin(secret_key="only-for-this-sample")
admin = Admin(app, engine, authentication_backend=login)
admin.add_view(ProductAdmin)
