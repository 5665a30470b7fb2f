from flask import Flask, stream_template

app = Flask(__name__)


def rows():
    for number in range(3):
        yield f"<{number}>"


@app.get("/report")
def report():
    return stream_template("report.html", rows=rows())
