from fastapi import FastAPI
from huey import SqliteHuey

queue = SqliteHuey(filename="queue.db")
app = FastAPI()


@queue.task()
def remind(name: str):
    print(f"Hello {name}")


@app.post("/reminders/{name}", status_code=202)
def create_reminder(name: str):
    task = remind.schedule(args=(name,), delay=3600)
    return {"id": task.id}


@app.get("/queue")
def read_queue():
    return {"due": queue.pending_count(), "later": queue.scheduled_count()}
