from fastapi import FastAPI
from taskiq import InMemoryBroker

broker = InMemoryBroker()
app = FastAPI()


@broker.task
def add(x: int, y: int):
    return x + y


@app.post("/sums/{x}/{y}")
async def create_sum(x: int, y: int):
    task = await add.kiq(x, y)
    result = await task.wait_result(timeout=5)
    return {"failed": result.is_err, "result": result.return_value}
