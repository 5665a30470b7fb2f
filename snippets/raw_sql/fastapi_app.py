from fastapi import FastAPI
from sqlmodel import Field, Session, SQLModel, create_engine, text


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.post("/heroes", status_code=201)
def create_hero(name: str):
    with Session(engine) as session:
        query = text("INSERT INTO hero (name) VALUES (:name)")
        session.exec(query, params={"name": name})
        session.commit()


@app.get("/heroes")
def find_heroes(name: str):
    with Session(engine) as session:
        query = text("SELECT name FROM hero WHERE name = :name")
        return session.scalars(query, {"name": name}).all()
