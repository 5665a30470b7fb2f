from flask import Flask

app = Flask(__name__)
app.config.from_mapping(CURRENCY="EUR", PAGE_SIZE=20)
app.config.from_prefixed_env("SHOP")


@app.get("/settings")
def show():
    return {
        "currency": app.config["CURRENCY"],
        "page_size": app.config["PAGE_SIZE"],
    }
