from fastapi import FastAPI
from sqlmodel import Field, Session, SQLModel, create_engine, select


class Guest(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


engine = create_engine("sqlite:///app.db", echo=True)
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.get("/guests")
def guests():
    with Session(engine) as session:
        return [guest.name for guest in session.exec(select(Guest))]
