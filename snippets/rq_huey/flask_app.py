from flask import Flask
from huey import SqliteHuey

queue = SqliteHuey(filename="queue.db")
app = Flask(__name__)


@queue.task()
def add(x, y):
    return x + y


@app.post("/sums/<int:x>/<int:y>")
def create_sum(x, y):
    return {"id": add(x, y).id}, 202


@app.get("/sums/<task_id>")
def read_sum(task_id):
    return {"result": queue.result(task_id, preserve=True)}
