from fastapi import FastAPI
from sqlmodel import Field, Session, SQLModel, create_engine, func, select


class Sale(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    region: str
    amount: int


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.post("/sales", status_code=201)
def create_sale(region: str, amount: int):
    with Session(engine) as session:
        session.add(Sale(region=region, amount=amount))
        session.commit()


@app.get("/totals")
def totals():
    with Session(engine) as session:
        query = select(Sale.region, func.sum(Sale.amount)).group_by(Sale.region)
        return {region: total for region, total in session.exec(query)}
