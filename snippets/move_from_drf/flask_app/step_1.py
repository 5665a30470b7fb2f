from flask import Flask

from .fallback import ask_legacy

app = Flask(__name__)
app.register_error_handler(404, ask_legacy)
