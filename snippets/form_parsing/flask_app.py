from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    return {"name": request.form["name"], "topics": request.form.getlist("topic")}
