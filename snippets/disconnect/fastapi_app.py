import asyncio

from fastapi import FastAPI, Request

app = FastAPI()
log = []


@app.get("/report")
async def report(request: Request):
    for part in range(100):
        if await request.is_disconnected():
            log.append("stopped")
            break
        await asyncio.sleep(0.02)
    return {"log": log}
