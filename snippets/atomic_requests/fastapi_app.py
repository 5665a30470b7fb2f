from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from sqlmodel import Field, Session, SQLModel, create_engine, select


class Hero(SQLModel, table=True):
    name: str = Field(primary_key=True)


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)


def transaction():
    with Session(engine) as session, session.begin():
        yield session


Transaction = Annotated[Session, Depends(transaction, scope="function")]
app = FastAPI()


@app.post("/heroes/{name}", status_code=201)
def create_hero(name: str, session: Transaction, fail: bool = False):
    session.add(Hero(name=name))
    session.flush()
    if fail:
        raise HTTPException(500)


@app.get("/heroes")
def heroes(session: Transaction):
    return session.exec(select(Hero.name)).all()
