from apig_wsgi import make_lambda_handler
from flask import Flask

app = Flask(__name__)


@app.get("/hello")
def hello():
    return {"hello": "lambda"}


handler = make_lambda_handler(app)
