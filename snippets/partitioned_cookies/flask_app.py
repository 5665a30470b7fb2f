from flask import Flask, session

app = Flask(__name__)
app.config.update(
    SECRET_KEY="keep-me-secret",
    SESSION_COOKIE_SAMESITE="None",
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_PARTITIONED=True,
)


@app.get("/visits")
def count():
    session["visits"] = 1
    return {"visits": 1}
