import os

from flask import Flask
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = "localhost"
app.config["MAIL_PORT"] = int(os.environ["MAIL_PORT"])
app.config["MAIL_DEFAULT_SENDER"] = "shop@example.com"
mail = Mail(app)


@app.post("/orders")
def order():
    message = Message(
        subject="Your order",
        body="Thank you.",
        recipients=["ada@example.com"],
    )
    mail.send(message)
    return {"sent": 1}
