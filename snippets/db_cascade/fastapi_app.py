from fastapi import FastAPI
from sqlalchemy import event
from sqlmodel import Field, Session, SQLModel, create_engine, delete, select


class Team(SQLModel, table=True):
    name: str = Field(primary_key=True)


class Hero(SQLModel, table=True):
    name: str = Field(primary_key=True)
    team: str = Field(foreign_key="team.name", ondelete="CASCADE")


engine = create_engine("sqlite:///app.db")


@event.listens_for(engine, "connect")
def enforce_foreign_keys(connection, record):
    connection.execute("PRAGMA foreign_keys = ON")


SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.put("/teams/{team}/{hero}", status_code=201)
def create_hero(team: str, hero: str):
    with Session(engine) as session:
        session.merge(Team(name=team))
        session.flush()
        session.add(Hero(name=hero, team=team))
        session.commit()


@app.delete("/teams/{team}", status_code=204)
def delete_team(team: str):
    with Session(engine) as session:
        session.exec(delete(Team).where(Team.name == team))
        session.commit()


@app.get("/heroes")
def heroes():
    with Session(engine) as session:
        return session.exec(select(Hero.name)).all()
