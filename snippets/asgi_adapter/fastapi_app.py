from a2wsgi import ASGIMiddleware
from fastapi import FastAPI

app = FastAPI()


@app.get("/")
def index():
    return {"ready": True}


application = ASGIMiddleware(app)
