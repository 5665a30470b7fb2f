from celery import Celery
from fastapi import FastAPI

queue = Celery(__name__, broker="memory://", backend="cache+memory://")
app = FastAPI()


@queue.task
def add(x: int, y: int):
    return x + y


@app.post("/sums/{x}/{y}", status_code=202)
def create_sum(x: int, y: int):
    return {"id": add.delay(x, y).id}


@app.get("/sums/{task_id}")
def read_sum(task_id: str):
    result = add.AsyncResult(task_id)
    return {"state": result.state, "result": result.result}
