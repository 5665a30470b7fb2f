from flask import Flask, send_file

app = Flask(__name__)


@app.get("/report")
def report():
    return send_file("report.csv", as_attachment=True)
