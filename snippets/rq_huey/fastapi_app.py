from fastapi import FastAPI
from huey import SqliteHuey

queue = SqliteHuey(filename="queue.db")
app = FastAPI()


@queue.task()
def add(x: int, y: int):
    return x + y


@app.post("/sums/{x}/{y}", status_code=202)
def create_sum(x: int, y: int):
    return {"id": add(x, y).id}


@app.get("/sums/{task_id}")
def read_sum(task_id: str):
    return {"result": queue.result(task_id, preserve=True)}
