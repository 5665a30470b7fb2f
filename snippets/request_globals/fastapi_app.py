from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def find_tenant(request: Request, call_next):
    request.state.tenant = request.headers.get("X-Tenant", "public")
    return await call_next(request)


@app.get("/tenant")
def tenant(request: Request):
    return {"tenant": request.state.tenant}
