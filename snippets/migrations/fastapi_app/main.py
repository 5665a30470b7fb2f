from fastapi import FastAPI
from sqlmodel import Session, select

from .models import Hero, engine

app = FastAPI()


@app.get("/heroes")
def heroes():
    with Session(engine) as session:
        return [hero.name for hero in session.exec(select(Hero))]
