from flask import Flask

app = Flask(__name__)


@app.get("/hello/<name>")
async def hello(name):
    return {"hello": name}
