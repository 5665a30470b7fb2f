from flask import Flask

app = Flask(__name__)
log = []


@app.before_request
def before():
    log.append("before")


@app.after_request
def after(response):
    log.append("after")
    return response


@app.teardown_request
def teardown(error):
    log.append("teardown")


@app.get("/log")
def read_log():
    return {"log": log}
