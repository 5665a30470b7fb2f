import logging
from logging.handlers import SMTPHandler

from flask import Flask

mailer = SMTPHandler(
    "localhost", "shop@example.org", ["admin@example.org"], "Server error"
)
mailer.setLevel(logging.ERROR)
app = Flask(__name__)
app.logger.addHandler(mailer)


@app.get("/share/<int:people>")
def share(people):
    return {"each": 12 / people}
