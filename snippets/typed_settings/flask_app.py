from flask import Flask
from pydantic import PositiveInt
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    page_size: PositiveInt = 20


app = Flask(__name__)
app.config["PAGE_SIZE"] = Settings().page_size


@app.get("/settings")
def show():
    return {"page_size": app.config["PAGE_SIZE"]}
