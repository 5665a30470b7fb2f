from typing import Annotated

from fastapi import Depends, FastAPI
from sqlmodel import Field, Session, SQLModel, create_engine, select


class HeroCreate(SQLModel):
    name: str
    age: int


class Hero(HeroCreate, table=True):
    id: int | None = Field(default=None, primary_key=True)


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)


def get_session():
    with Session(engine) as session:
        yield session


app = FastAPI()


@app.post("/heroes", status_code=201)
def create_hero(data: HeroCreate, session: Annotated[Session, Depends(get_session)]):
    hero = Hero.model_validate(data)
    session.add(hero)
    session.commit()
    return {"id": hero.id}


@app.get("/heroes")
def list_heroes(min_age: int, session: Annotated[Session, Depends(get_session)]):
    query = select(Hero).where(Hero.age >= min_age).order_by(Hero.name)
    return [{"name": hero.name, "age": hero.age} for hero in session.exec(query)]
