from fastapi import FastAPI

from .routes import details, lists

app = FastAPI()
app.include_router(lists)
app.include_router(details)
