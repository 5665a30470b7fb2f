from flask import Flask, session

app = Flask(__name__)
app.secret_key = "change-me"


@app.get("/cart")
def cart():
    return {"items": session.get("items", 0)}
