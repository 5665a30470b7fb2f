from flask import Flask
from flask_debugtoolbar import DebugToolbarExtension

app = Flask(__name__)
app.debug = True
app.secret_key = "change-me"
toolbar = DebugToolbarExtension(app)


@app.get("/")
def home():
    return "<html><body><h1>Welcome</h1></body></html>"
