from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

legacy = Flask("legacy")


@legacy.get("/hello")
def legacy_hello():
    return {"from": "legacy"}


app = Flask(__name__)
app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/legacy": legacy})


@app.get("/hello")
def hello():
    return {"from": "new"}
