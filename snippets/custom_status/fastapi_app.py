from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/report", status_code=202)
def report(response: Response):
    response.headers["Retry-After"] = "5"
    return {"state": "pending"}
