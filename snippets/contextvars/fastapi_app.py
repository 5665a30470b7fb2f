import asyncio
from contextvars import ContextVar
from typing import Annotated

from fastapi import Depends, FastAPI, Header

app = FastAPI()
tenant: ContextVar[str] = ContextVar("tenant")


async def remember_tenant(x_tenant: Annotated[str, Header()]):
    tenant.set(x_tenant)


def greeting():
    return f"Hello, {tenant.get()}"


@app.get("/", dependencies=[Depends(remember_tenant)])
async def index():
    await asyncio.sleep(0.05)
    return {"greeting": greeting()}
