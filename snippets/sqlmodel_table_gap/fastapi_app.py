from fastapi import FastAPI, HTTPException
from pydantic import ValidationError
from sqlmodel import Field, Session, SQLModel, create_engine, select


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    age: int


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.post("/heroes", status_code=201)
def create_hero(body: dict):
    try:
        hero = Hero.model_validate(body)
    except ValidationError as error:
        raise HTTPException(422) from error
    with Session(engine) as session:
        session.add(hero)
        session.commit()


@app.get("/heroes")
def ages():
    with Session(engine) as session:
        return session.exec(select(Hero.age)).all()
