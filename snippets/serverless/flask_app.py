from a2wsgi import WSGIMiddleware
from flask import Flask
from mangum import Mangum

app = Flask(__name__)


@app.get("/hello")
def hello():
    return {"hello": "lambda"}


handler = Mangum(WSGIMiddleware(app), lifespan="off")
