from fastapi import FastAPI
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, Session, SQLModel, create_engine, select


class Stock(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    product: str = Field(unique=True)
    quantity: int


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.put("/stock/{product}", status_code=204)
def save_stock(product: str, quantity: int):
    query = insert(Stock).values(product=product, quantity=quantity)
    query = query.on_conflict_do_update(
        index_elements=["product"], set_={"quantity": query.excluded.quantity}
    )
    with Session(engine) as session:
        session.exec(query)
        session.commit()


@app.get("/stock/{product}")
def stock(product: str):
    with Session(engine) as session:
        row = session.exec(select(Stock).where(Stock.product == product)).one()
        return {"id": row.id, "quantity": row.quantity}
