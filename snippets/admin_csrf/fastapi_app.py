from fastapi import FastAPI
from sqlmodel import Field, SQLModel, create_engine
from starlette_admin.contrib.sqlmodel import Admin, ModelView


class Product(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


class ProductAdmin(ModelView):
    fields = ["id", "name"]


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()
admin = Admin(engine, secret_key="only-for-this-sample")
admin.add_view(ProductAdmin(Product))
admin.mount_to(app)
