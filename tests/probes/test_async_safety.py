"""Blocking queries inside coroutines."""

import asyncio

import pytest


def test_django_refuses_a_blocking_query(django_ready: None) -> None:
    """A synchronous query inside a coroutine raises SynchronousOnlyOperation."""
    from django.contrib.auth.models import User
    from django.core.exceptions import SynchronousOnlyOperation

    async def blocking() -> int:
        return User.objects.count()

    with pytest.raises(SynchronousOnlyOperation):
        asyncio.run(blocking())


def test_fastapi_async_session_refuses_hidden_queries() -> None:
    """With SQLModel's AsyncSession an attribute that needs a query fails with MissingGreenlet."""
    from sqlalchemy.exc import SQLAlchemyError
    from sqlalchemy.ext.asyncio import create_async_engine
    from sqlmodel import Field, SQLModel
    from sqlmodel.ext.asyncio.session import AsyncSession

    class Hero(SQLModel, table=True):
        id: int = Field(primary_key=True)

    async def hidden() -> int:
        engine = create_async_engine("sqlite+aiosqlite://")
        async with engine.begin() as connection:
            await connection.run_sync(SQLModel.metadata.create_all)
        async with AsyncSession(engine) as session:
            hero = Hero(id=1)
            session.add(hero)
            await session.commit()  # which expires the attributes
            try:
                return hero.id
            finally:
                await engine.dispose()

    with pytest.raises(SQLAlchemyError, match="MissingGreenlet"):
        asyncio.run(hidden())


def test_flask_async_session_refuses_hidden_queries() -> None:
    """With AsyncSession in a coroutine view an attribute that needs a query fails with MissingGreenlet."""
    from flask import Flask
    from sqlalchemy.exc import SQLAlchemyError
    from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
    from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

    class Base(DeclarativeBase):
        pass

    class Hero(Base):
        __tablename__ = "hero"
        id: Mapped[int] = mapped_column(primary_key=True)

    app = Flask(__name__)

    @app.get("/")
    async def hidden() -> dict[str, int]:
        engine = create_async_engine("sqlite+aiosqlite://")
        async with engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)
        async with AsyncSession(engine) as session:
            hero = Hero(id=1)
            session.add(hero)
            await session.commit()  # which expires the attributes
            try:
                return {"id": hero.id}
            finally:
                await engine.dispose()

    app.testing = True
    with pytest.raises(SQLAlchemyError, match="MissingGreenlet"):
        app.test_client().get("/")
