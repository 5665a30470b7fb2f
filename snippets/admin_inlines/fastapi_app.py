from fastapi import FastAPI
from sqlmodel import Field, Relationship, SQLModel, create_engine
from starlette_admin.contrib.sqlmodel import Admin, InlineModelView, ModelView


class Product(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
    photos: list["Photo"] = Relationship(back_populates="product")


class Photo(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str
    product_id: int | None = Field(default=None, foreign_key="product.id")
    product: Product = Relationship(back_populates="photos")


class PhotoInline(InlineModelView):
    model = Photo
    fields = ["title"]
    extra = 1


class ProductAdmin(ModelView):
    fields = ["id", "name"]
    inlines = [PhotoInline]


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()
admin = Admin(engine, secret_key="only-for-this-sample")
admin.add_view(ProductAdmin(Product))
admin.mount_to(app)
