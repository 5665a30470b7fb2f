import os

from flask import Flask, request, session
from flask_talisman import Talisman

app = Flask(__name__)
app.config.update(
    MAX_CONTENT_LENGTH=1_000_000,
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SAMESITE="Lax",
    TRUSTED_HOSTS=["shop.example"],
)
Talisman(
    app,
    content_security_policy="default-src 'self'; frame-ancestors 'none'",
    frame_options="DENY",
    referrer_policy="same-origin",
    strict_transport_security_max_age=31536000,
    strict_transport_security_include_subdomains=True,
)


@app.post("/notes")
def save():
    session["size"] = len(request.get_data())
    return {"size": session["size"]}, 201
