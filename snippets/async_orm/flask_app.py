import asyncio

from flask import Flask, request
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.pool import NullPool


class Base(DeclarativeBase):
    pass


class Hero(Base):
    __tablename__ = "hero"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


engine = create_async_engine("sqlite+aiosqlite:///app.db", poolclass=NullPool)


async def create_tables():
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)


asyncio.run(create_tables())
app = Flask(__name__)


@app.post("/heroes")
async def create_hero():
    async with AsyncSession(engine) as session:
        session.add(Hero(name=request.args["name"]))
        await session.commit()
    return "", 201


@app.get("/heroes")
async def list_heroes():
    async with AsyncSession(engine) as session:
        heroes = await session.scalars(select(Hero).order_by(Hero.name))
        return [hero.name for hero in heroes]
