from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/")
def page():
    return render_template("page.html", profile={"name": request.args["name"]})
