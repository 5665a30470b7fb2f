from flask import Flask, render_template, request
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.secret_key = "only-for-this-sample"
CSRFProtect(app)


@app.route("/transfer", methods=["GET", "POST"])
def transfer():
    if request.method == "GET":
        return render_template("flask_transfer.html")
    return f"Sent {request.form['amount']}"
