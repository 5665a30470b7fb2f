from flask import Flask, session

app = Flask(__name__)
app.config["SECRET_KEY"] = "keep-me-secret"


@app.get("/visits")
def count():
    session["visits"] = session.get("visits", 0) + 1
    return {"visits": session["visits"]}
