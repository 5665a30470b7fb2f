from fastapi import FastAPI
from sqlmodel import Field, Session, SQLModel, create_engine, func, insert, select


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.post("/heroes", status_code=201)
def create_heroes(names: list[str]):
    with Session(engine) as session:
        session.exec(insert(Hero).values([{"name": name} for name in names]))
        session.commit()


@app.get("/heroes")
def count_heroes():
    with Session(engine) as session:
        return {"count": session.exec(select(func.count(Hero.id))).one()}
