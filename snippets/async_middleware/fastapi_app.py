import asyncio

from fastapi import FastAPI, Request

app = FastAPI()


async def find_tenant(host: str):
    await asyncio.sleep(0)
    return host.partition(".")[0]


@app.middleware("http")
async def tenant(request: Request, call_next):
    request.state.tenant = await find_tenant(request.headers["host"])
    response = await call_next(request)
    response.headers["X-Tenant"] = request.state.tenant
    return response


@app.get("/")
async def index(request: Request):
    return {"tenant": request.state.tenant}
