from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

app = FastAPI()
engine = create_async_engine("sqlite+aiosqlite:///app.db")


@app.get("/answer")
async def answer():
    async with engine.connect() as connection:
        return {"answer": await connection.scalar(text("SELECT 42"))}
