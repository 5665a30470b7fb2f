"""Related rows in SQLAdmin."""

from pathlib import Path

from starlette.testclient import TestClient


def test_fastapi_sqladmin_only_picks_existing_children(place: Path) -> None:
    """SQLAdmin's form for a parent picks existing children and offers no inputs for new ones."""
    from fastapi import FastAPI
    from sqladmin import Admin, ModelView
    from sqlmodel import Field, Relationship, SQLModel, create_engine

    class Product(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        photos: list["Photo"] = Relationship()

    class Photo(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        title: str
        product_id: int | None = Field(default=None, foreign_key="product.id")

    class ProductAdmin(ModelView, model=Product):
        form_columns = ("photos",)

    engine = create_engine("sqlite:///app.db")
    SQLModel.metadata.create_all(engine)
    app = FastAPI()
    Admin(app, engine).add_view(ProductAdmin)
    page = TestClient(app).get("/admin/product/create").text
    assert '<select class="form-control" id="photos" multiple name="photos">' in page
    assert "title" not in page.partition("<form")[2].replace('title="', "")
