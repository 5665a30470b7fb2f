import os

from flask import Flask

app = Flask(__name__)
app.config["PAGE_SIZE"] = int(os.environ.get("PAGE_SIZE", "20"))
if app.config["PAGE_SIZE"] <= 0:
    raise ValueError("PAGE_SIZE must be positive")


@app.get("/settings")
def show():
    return {"page_size": app.config["PAGE_SIZE"]}
