from flask import Flask, request

app = Flask(__name__)


@app.post("/uploads")
def upload():
    document = request.files["document"]
    content = document.read()
    return {"name": document.filename, "size": len(content)}
