import asyncio

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()
log = []


async def generate():
    try:
        for number in range(10_000):
            yield f"token-{number} "
            await asyncio.sleep(0.01)
    finally:
        log.append("stopped")


@app.get("/chat")
async def chat():
    return StreamingResponse(generate(), media_type="text/plain")
