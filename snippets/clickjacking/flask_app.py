from flask import Flask
from flask_talisman import DENY, Talisman

app = Flask(__name__)
Talisman(app, force_https=False, frame_options=DENY)


@app.get("/")
def home():
    return {"page": "home"}
