from typing import Any

from fastapi import FastAPI
from sqlmodel import JSON, Field, Session, SQLModel, col, create_engine, select


class Product(SQLModel, table=True):
    name: str = Field(primary_key=True)
    data: dict[str, Any] = Field(sa_type=JSON)


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.put("/products/{name}", status_code=201)
def create_product(name: str, data: dict[str, Any]):
    with Session(engine) as session:
        session.add(Product(name=name, data=data))
        session.commit()


@app.get("/products")
def products(color: str):
    with Session(engine) as session:
        matches = col(Product.data)["paint"]["color"].as_string() == color
        return session.exec(select(Product.name).where(matches)).all()
