from flask import Flask

app = Flask(__name__, instance_relative_config=True)
app.config.from_pyfile("shop.cfg")


@app.get("/settings")
def show():
    return {"currency": app.config["CURRENCY"]}
