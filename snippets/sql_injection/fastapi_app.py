from typing import Annotated

from fastapi import Depends, FastAPI, Form
from sqlmodel import Field, Session, SQLModel, create_engine, select


class User(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


def get_session():
    with Session(engine) as session:
        yield session


Database = Annotated[Session, Depends(get_session)]


@app.post("/users")
def create(name: Annotated[str, Form()], session: Database):
    session.add(User(name=name))
    session.commit()
    return {"name": name}


@app.get("/users")
def find(name: str, session: Database):
    users = session.exec(select(User).where(User.name == name))
    return {"names": [user.name for user in users]}
