from fastapi import FastAPI
from fastapi_filter import FilterDepends
from fastapi_filter.contrib.sqlalchemy import Filter
from pydantic import Field
from sqlmodel import Field as Column
from sqlmodel import Session, SQLModel, create_engine, select

engine = create_engine("sqlite:///app.db")
app = FastAPI()


class Item(SQLModel, table=True):
    id: int | None = Column(default=None, primary_key=True)
    name: str
    price: float


class ItemFilter(Filter):
    price__lte: float | None = Field(None, alias="max_price")
    order_by: list[str] | None = Field(None, alias="order")

    class Constants(Filter.Constants):
        model = Item


SQLModel.metadata.create_all(engine)


@app.post("/items")
def create_item(item: Item) -> Item:
    with Session(engine, expire_on_commit=False) as session:
        session.add(item)
        session.commit()
    return item


@app.get("/items")
def items(query: ItemFilter = FilterDepends(ItemFilter, by_alias=True)) -> list[str]:
    with Session(engine) as session:
        found = session.exec(query.sort(query.filter(select(Item))))
        return [item.name for item in found]
