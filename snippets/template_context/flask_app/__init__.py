from flask import Flask, render_template

app = Flask(__name__, template_folder="../templates")


@app.get("/guests")
def guests():
    return render_template("guests.html", guests=["ada"])
