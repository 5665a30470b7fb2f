from flask import Flask
from flask.cli import load_dotenv

load_dotenv()
app = Flask(__name__)
app.config.from_mapping(CURRENCY="EUR", PAGE_SIZE=20)
app.config.from_prefixed_env("SHOP")


@app.get("/settings")
def show():
    return {
        "currency": app.config["CURRENCY"],
        "page_size": app.config["PAGE_SIZE"],
    }
