from flask import Flask, current_app

app = Flask(__name__)
app.config["CURRENCY"] = "EUR"


@app.get("/price")
def price():
    return {"price": 5, "currency": current_app.config["CURRENCY"]}
