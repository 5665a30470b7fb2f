from fastapi import FastAPI, HTTPException
from sqlmodel import Field, Session, SQLModel, create_engine


class Line(SQLModel, table=True):
    order: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    product: str


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.put("/orders/{order}/lines/{number}", status_code=204)
def save_line(order: int, number: int, product: str):
    with Session(engine) as session:
        session.merge(Line(order=order, number=number, product=product))
        session.commit()


@app.get("/orders/{order}/lines/{number}")
def line(order: int, number: int):
    with Session(engine) as session:
        line = session.get(Line, (order, number))
        if line is None:
            raise HTTPException(404)
        return {"product": line.product}
