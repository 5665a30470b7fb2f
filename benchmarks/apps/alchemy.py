"""SQLAlchemy as every framework can use it: the like-for-like ORM, one session per request."""

from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from benchmarks.apps.surroundings import DATABASE, POSTGRES

PLACE = DATABASE.replace("postgresql://", "postgresql+psycopg://")
URL = PLACE if POSTGRES else f"sqlite:///{DATABASE}"
ASYNC_URL = PLACE if POSTGRES else f"sqlite+aiosqlite:///{DATABASE}"


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    price: Mapped[int]


engine = create_engine(URL)
async_session = async_sessionmaker(create_async_engine(ASYNC_URL))


def named(item: Item | None) -> dict[str, Any] | None:
    return {"id": item.id, "name": item.name, "price": item.price} if item else None


def row(item_id: int) -> dict[str, Any] | None:
    with Session(engine) as session:
        return named(session.get(Item, item_id))


async def async_row(item_id: int) -> dict[str, Any] | None:
    async with async_session() as session:
        return named(await session.get(Item, item_id))
