from asgiref.wsgi import WsgiToAsgi
from flask import Flask

app = Flask(__name__)


@app.get("/hello")
def hello():
    return {"hello": "host"}


application = WsgiToAsgi(app)
