from flask import Flask

from .fallback import ask_legacy
from .routes import lists

app = Flask(__name__)
app.register_blueprint(lists)
app.register_error_handler(404, ask_legacy)
