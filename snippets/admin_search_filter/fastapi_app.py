from fastapi import FastAPI
from sqladmin import Admin, ModelView
from sqladmin.filters import BooleanFilter
from sqlmodel import Field, SQLModel, create_engine


class Product(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
    sold_out: bool = False


class ProductAdmin(ModelView, model=Product):
    column_list = ["name", "sold_out"]
    column_searchable_list = ["name"]
    column_filters = [BooleanFilter(Product.sold_out)]


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()
admin = Admin(app, engine)
admin.add_view(ProductAdmin)
