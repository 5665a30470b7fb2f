from fastapi import FastAPI
from fastapi.responses import FileResponse

app = FastAPI()


@app.get("/report")
def report():
    return FileResponse("report.csv", filename="report.csv")
