from flask import Flask
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_DEFAULT_SENDER"] = "shop@example.org"
mail = Mail(app)


@app.post("/invites/<address>")
def invite(address):
    mail.send(Message("Welcome", recipients=[address], body="Hi"))
    return {"invited": address}, 202
