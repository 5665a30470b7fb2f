from flask import Flask
from sqlalchemy import NullPool, text
from sqlalchemy.ext.asyncio import create_async_engine

app = Flask(__name__)
engine = create_async_engine("sqlite+aiosqlite:///app.db", poolclass=NullPool)


@app.get("/answer")
async def answer():
    async with engine.connect() as connection:
        return {"answer": await connection.scalar(text("SELECT 42"))}
