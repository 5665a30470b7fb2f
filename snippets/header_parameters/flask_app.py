from flask import Flask, request

app = Flask(__name__)


@app.get("/language")
def language():
    return {"language": request.headers.get("Accept-Language", "en")}
