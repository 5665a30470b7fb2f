from fastapi import FastAPI
from pydantic import PositiveInt
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    page_size: PositiveInt = 20


settings = Settings()
app = FastAPI()


@app.get("/settings")
def show():
    return {"page_size": settings.page_size}
