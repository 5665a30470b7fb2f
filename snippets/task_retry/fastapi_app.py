from fastapi import FastAPI
from taskiq import InMemoryBroker, SimpleRetryMiddleware

broker = InMemoryBroker().with_middlewares(SimpleRetryMiddleware())
app = FastAPI()
attempts = []


@broker.task(retry_on_error=True, max_retries=3)
def fetch_rates():
    attempts.append("try")
    if len(attempts) < 3:
        raise ConnectionError


@app.post("/rates", status_code=202)
async def refresh():
    await fetch_rates.kiq()
    return {"queued": True}


@app.get("/attempts")
def count():
    return {"attempts": len(attempts)}
