from fastapi import FastAPI, HTTPException
from sqlalchemy import event
from sqlmodel import Field, Session, SQLModel, create_engine


class Hero(SQLModel, table=True):
    name: str = Field(primary_key=True)


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()
mails = []


@app.post("/heroes/{name}", status_code=201)
def create_hero(name: str, fail: bool = False):
    with Session(engine) as session, session.begin():
        session.add(Hero(name=name))
        session.flush()
        event.listen(session, "after_commit", lambda session: mails.append(name))
        if fail:
            raise HTTPException(400)


@app.get("/mails")
def list_mails():
    return mails
