from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/logo")
def logo(response: Response):
    response.headers["Cache-Control"] = "public, max-age=60"
    return {"logo": "f"}


@app.get("/account")
def account(response: Response):
    response.headers["Cache-Control"] = "no-store"
    return {"owner": "ada"}
