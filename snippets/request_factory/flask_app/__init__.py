from flask import Flask, request

app = Flask(__name__)


@app.get("/agent")
def agent():
    return {"agent": request.headers["user-agent"], "page": request.path}
