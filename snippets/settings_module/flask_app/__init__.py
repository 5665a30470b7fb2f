from flask import Flask, current_app

app = Flask(__name__)
app.config.from_object("flask_app.config")


@app.get("/settings")
def show():
    return {"page_size": current_app.config["PAGE_SIZE"]}
