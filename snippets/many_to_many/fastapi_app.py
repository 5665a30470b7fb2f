from fastapi import FastAPI
from sqlmodel import Field, Relationship, Session, SQLModel, create_engine


class Membership(SQLModel, table=True):
    team: str = Field(foreign_key="team.name", primary_key=True)
    hero: str = Field(foreign_key="hero.name", primary_key=True)


class Hero(SQLModel, table=True):
    name: str = Field(primary_key=True)


class Team(SQLModel, table=True):
    name: str = Field(primary_key=True)
    heroes: list[Hero] = Relationship(link_model=Membership)


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.put("/teams/{team}/heroes/{hero}", status_code=204)
def join(team: str, hero: str):
    with Session(engine) as session:
        row = session.merge(Team(name=team))
        row.heroes.append(session.merge(Hero(name=hero)))
        session.commit()


@app.get("/teams/{team}/heroes")
def heroes(team: str):
    with Session(engine) as session:
        return sorted(hero.name for hero in session.get_one(Team, team).heroes)
