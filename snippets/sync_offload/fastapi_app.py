import time

from fastapi import FastAPI

app = FastAPI()


def read_file():
    time.sleep(0.02)
    return "report"


@app.get("/report")
def report():
    return {"text": read_file()}
