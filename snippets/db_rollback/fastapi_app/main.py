from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, Session, SQLModel, create_engine, select


class Guest(SQLModel, table=True):
    name: str = Field(primary_key=True)


engine = create_engine("sqlite:///app.db")


def get_session():
    with Session(engine) as session:
        yield session


app = FastAPI()
SessionDep = Annotated[Session, Depends(get_session)]


@app.post("/guests/{name}", status_code=201)
def sign(name: str, session: SessionDep):
    session.add(Guest(name=name))
    try:
        session.commit()
    except IntegrityError:
        session.rollback()
        raise HTTPException(409)
    return {"signed": name}


@app.get("/guests")
def guests(session: SessionDep):
    return {"guests": list(session.exec(select(Guest.name)))}
