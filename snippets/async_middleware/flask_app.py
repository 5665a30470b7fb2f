import asyncio

from flask import Flask, g, request

app = Flask(__name__)


async def find_tenant(host):
    await asyncio.sleep(0)
    return host.partition(".")[0]


@app.before_request
async def tenant():
    g.tenant = await find_tenant(request.host)


@app.after_request
async def add_tenant(response):
    response.headers["X-Tenant"] = g.tenant
    return response


@app.get("/")
async def index():
    return {"tenant": g.tenant}
