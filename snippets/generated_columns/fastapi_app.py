from fastapi import FastAPI
from sqlmodel import Computed, Field, Session, SQLModel, create_engine


class Line(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    price: int
    quantity: int
    total: int | None = Field(
        default=None,
        sa_column_args=[Computed("price * quantity")],
    )


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.post("/lines", status_code=201)
def create_line(price: int, quantity: int):
    with Session(engine) as session:
        line = Line(price=price, quantity=quantity)
        session.add(line)
        session.commit()
        return {"total": line.total}
