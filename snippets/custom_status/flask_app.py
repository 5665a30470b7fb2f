from flask import Flask

app = Flask(__name__)


@app.get("/report")
def report():
    return {"state": "pending"}, 202, {"Retry-After": "5"}
