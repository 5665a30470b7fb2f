from flask import Flask
from huey import SqliteHuey

app = Flask(__name__)
huey = SqliteHuey(filename="jobs.db")


@huey.task(retries=3)
def transcribe(clip):
    return f"text of clip {clip}"


@app.post("/clips/<int:clip>/transcribe")
def start(clip):
    return {"job": transcribe(clip).id}, 202


@app.get("/jobs/<job>")
def read_job(job):
    return {"result": huey.result(job, preserve=True)}
