from asgiref.wsgi import WsgiToAsgi
from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    return {"ready": True}


application = WsgiToAsgi(app)
