from fastapi import FastAPI
from sqladmin import Admin, ModelView
from sqlmodel import Field, SQLModel, create_engine


class Product(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


class ProductAdmin(ModelView, model=Product):
    column_list = ["id", "name"]


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()
admin = Admin(app, engine)
admin.add_view(ProductAdmin)
