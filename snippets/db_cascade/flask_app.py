from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Team(db.Model):
    name: Mapped[str] = mapped_column(primary_key=True)


class Hero(db.Model):
    name: Mapped[str] = mapped_column(primary_key=True)
    team: Mapped[str] = mapped_column(ForeignKey("team.name", ondelete="CASCADE"))


def enforce_foreign_keys(connection, record):
    connection.execute("PRAGMA foreign_keys = ON")


with app.app_context():
    event.listen(db.engine, "connect", enforce_foreign_keys)
    db.create_all()


@app.put("/teams/<team>/<hero>")
def create_hero(team, hero):
    db.session.merge(Team(name=team))
    db.session.flush()
    db.session.add(Hero(name=hero, team=team))
    db.session.commit()
    return "", 201


@app.delete("/teams/<team>")
def delete_team(team):
    db.session.execute(db.delete(Team).where(Team.name == team))
    db.session.commit()
    return "", 204


@app.get("/heroes")
def heroes():
    return list(db.session.scalars(db.select(Hero.name)))
