from flask import Flask

from .routes import details, lists

app = Flask(__name__)
app.register_blueprint(lists)
app.register_blueprint(details)
