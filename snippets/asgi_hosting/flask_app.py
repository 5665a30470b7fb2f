from a2wsgi import WSGIMiddleware
from flask import Flask

app = Flask(__name__)


@app.get("/hello")
def hello():
    return {"hello": "host"}


application = WSGIMiddleware(app)
