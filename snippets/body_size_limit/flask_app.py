from flask import Flask, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1000


@app.post("/notes")
def save():
    body = request.get_data()
    return {"size": len(body)}
