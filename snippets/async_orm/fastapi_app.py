from contextlib import asynccontextmanager

from fastapi import FastAPI
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import Field, SQLModel, select
from sqlmodel.ext.asyncio.session import AsyncSession


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


engine = create_async_engine("sqlite+aiosqlite:///app.db")


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with engine.begin() as connection:
        await connection.run_sync(SQLModel.metadata.create_all)
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)


@app.post("/heroes", status_code=201)
async def create_hero(name: str):
    async with AsyncSession(engine) as session:
        session.add(Hero(name=name))
        await session.commit()


@app.get("/heroes")
async def list_heroes():
    async with AsyncSession(engine) as session:
        heroes = await session.exec(select(Hero).order_by(Hero.name))
        return [hero.name for hero in heroes]
