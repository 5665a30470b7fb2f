from flask import Flask
from huey import SqliteHuey

queue = SqliteHuey(filename="queue.db")
app = Flask(__name__)


@queue.task()
def remind(name):
    print(f"Hello {name}")


@app.post("/reminders/<name>")
def create_reminder(name):
    task = remind.schedule(args=(name,), delay=3600)
    return {"id": task.id}, 202


@app.get("/queue")
def read_queue():
    return {"due": queue.pending_count(), "later": queue.scheduled_count()}
