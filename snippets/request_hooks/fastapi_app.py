from fastapi import FastAPI, Request

app = FastAPI()
log = []


@app.middleware("http")
async def hooks(request: Request, call_next):
    log.append("before")
    try:
        response = await call_next(request)
        log.append("after")
        return response
    finally:
        log.append("teardown")


@app.get("/log")
def read_log():
    return {"log": log}
