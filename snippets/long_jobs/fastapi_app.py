from fastapi import FastAPI
from huey import SqliteHuey

app = FastAPI()
huey = SqliteHuey(filename="jobs.db")


@huey.task(retries=3)
def transcribe(clip: int):
    return f"text of clip {clip}"


@app.post("/clips/{clip}/transcribe", status_code=202)
def start(clip: int):
    return {"job": transcribe(clip).id}


@app.get("/jobs/{job}")
def read_job(job: str):
    return {"result": huey.result(job, preserve=True)}
