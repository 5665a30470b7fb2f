from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/new")
def new():
    return {"page": "new"}


@app.get("/old")
def old():
    return RedirectResponse(app.url_path_for("new"), status_code=301)
