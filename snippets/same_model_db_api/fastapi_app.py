from fastapi import FastAPI
from sqlmodel import Field, Session, SQLModel, create_engine, select


class HeroIn(SQLModel):
    name: str
    age: int


class Hero(HeroIn, table=True):
    id: int | None = Field(default=None, primary_key=True)


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.post("/heroes")
def create_hero(data: HeroIn) -> Hero:
    with Session(engine) as session:
        hero = Hero.model_validate(data)
        session.add(hero)
        session.commit()
        session.refresh(hero)
        return hero


@app.get("/heroes")
def heroes() -> list[Hero]:
    with Session(engine) as session:
        return session.exec(select(Hero)).all()
