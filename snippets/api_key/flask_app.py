import secrets

from flask import Flask
from flask_httpauth import HTTPTokenAuth

API_KEY = "key-from-your-secret-store"

app = Flask(__name__)
api_key = HTTPTokenAuth(header="X-API-Key")


@api_key.verify_token
def verify(given):
    return secrets.compare_digest(given.encode(), API_KEY.encode())


@app.get("/reports")
@api_key.login_required
def reports():
    return {"reports": ["2026-10", "2026-11"]}
