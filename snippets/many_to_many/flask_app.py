from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Column, ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)
membership = db.Table(
    "membership",
    Column("team", ForeignKey("team.name"), primary_key=True),
    Column("hero", ForeignKey("hero.name"), primary_key=True),
)


class Hero(db.Model):
    name: Mapped[str] = mapped_column(primary_key=True)


class Team(db.Model):
    name: Mapped[str] = mapped_column(primary_key=True)
    heroes: Mapped[list[Hero]] = db.relationship(secondary=membership)


with app.app_context():
    db.create_all()


@app.put("/teams/<team>/heroes/<hero>")
def join(team, hero):
    row = db.session.merge(Team(name=team))
    row.heroes.append(db.session.merge(Hero(name=hero)))
    db.session.commit()
    return "", 204


@app.get("/teams/<team>/heroes")
def heroes(team):
    return sorted(hero.name for hero in db.get_or_404(Team, team).heroes)
