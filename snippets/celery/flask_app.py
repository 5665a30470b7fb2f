from celery import Celery, Task
from flask import Flask


class ContextTask(Task):
    def __call__(self, *args, **kwargs):
        with app.app_context():
            return self.run(*args, **kwargs)


queue = Celery(
    __name__, task_cls=ContextTask, broker="memory://", backend="cache+memory://"
)
app = Flask(__name__)


@queue.task
def add(x, y):
    return x + y


@app.post("/sums/<int:x>/<int:y>")
def create_sum(x, y):
    return {"id": add.delay(x, y).id}, 202


@app.get("/sums/<task_id>")
def read_sum(task_id):
    result = add.AsyncResult(task_id)
    return {"state": result.state, "result": result.result}
