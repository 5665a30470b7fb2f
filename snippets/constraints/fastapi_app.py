from fastapi import FastAPI, HTTPException
from sqlalchemy.exc import IntegrityError
from sqlmodel import CheckConstraint, Field, Session, SQLModel, create_engine


class Product(SQLModel, table=True):
    __table_args__ = (CheckConstraint("price > 0", name="price_is_positive"),)

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    price: int


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.post("/products", status_code=201)
def create_product(name: str, price: int):
    with Session(engine) as session:
        session.add(Product(name=name, price=price))
        try:
            session.commit()
        except IntegrityError as error:
            raise HTTPException(409) from error
