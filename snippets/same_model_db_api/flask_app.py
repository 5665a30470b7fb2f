from flask import Flask, request
from pydantic import ValidationError
from sqlmodel import Field, Session, SQLModel, create_engine, select


class HeroIn(SQLModel):
    name: str
    age: int


class Hero(HeroIn, table=True):
    id: int | None = Field(default=None, primary_key=True)


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = Flask(__name__)


@app.errorhandler(ValidationError)
def invalid(error):
    return {"detail": error.errors()}, 422


@app.post("/heroes")
def create_hero():
    data = HeroIn.model_validate(request.get_json())
    with Session(engine) as session:
        hero = Hero.model_validate(data)
        session.add(hero)
        session.commit()
        session.refresh(hero)
        return hero.model_dump()


@app.get("/heroes")
def heroes():
    with Session(engine) as session:
        return [hero.model_dump() for hero in session.exec(select(Hero))]
