from flask import Flask
from huey import MemoryHuey

queue = MemoryHuey(immediate=True)
app = Flask(__name__)


@queue.task()
def add(x, y):
    return x + y


@app.post("/sums/<int:x>/<int:y>")
def create_sum(x, y):
    task = add(x, y)
    result = task.get(blocking=True, timeout=5)
    return {"failed": False, "result": result}
