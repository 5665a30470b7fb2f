from flask import Flask, request

app = Flask(__name__)


@app.get("/greeting")
def greeting():
    accepted = request.accept_mimetypes
    if accepted.best_match(["application/json", "text/html"]) == "text/html":
        return "<p>Hello</p>"
    return {"greeting": "Hello"}
