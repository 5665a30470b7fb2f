from fastapi import FastAPI
from sqlmodel import Field, Session, SQLModel, create_engine, func, select


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


class Visit(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    path: str


app_db = create_engine("sqlite:///app.db")
log_db = create_engine("sqlite:///log.db")
SQLModel.metadata.create_all(app_db, tables=[Hero.__table__])
SQLModel.metadata.create_all(log_db, tables=[Visit.__table__])
app = FastAPI()


@app.post("/heroes", status_code=201)
def create_hero(name: str):
    with Session(binds={Hero: app_db, Visit: log_db}) as session:
        session.add(Hero(name=name))
        session.add(Visit(path="/heroes"))
        session.commit()


@app.get("/visits")
def visits():
    with Session(binds={Hero: app_db, Visit: log_db}) as session:
        return {"visits": session.exec(select(func.count(Visit.id))).one()}
