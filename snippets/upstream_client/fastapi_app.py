from contextlib import asynccontextmanager

import httpx2
from fastapi import FastAPI, Request

UPSTREAM = "http://127.0.0.1:8001"


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with httpx2.AsyncClient(timeout=60) as client:
        app.state.client = client
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ask")
async def ask(request: Request, prompt: str):
    answer = await request.app.state.client.post(UPSTREAM, json={"prompt": prompt})
    return answer.raise_for_status().json()
