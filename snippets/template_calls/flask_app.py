from flask import Flask, render_template

app = Flask(__name__)


class Report:
    def total(self, currency):
        return f"12.50 {currency}"


@app.get("/report")
def report():
    return render_template("report.html", report=Report())
