from flask import Flask
from flask_talisman import Talisman

app = Flask(__name__)
Talisman(
    app,
    force_https=False,
    strict_transport_security_max_age=31536000,
    strict_transport_security_include_subdomains=True,
)


@app.get("/")
def home():
    return {"page": "home"}
