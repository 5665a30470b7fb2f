import secrets
from functools import wraps

from flask import Flask, abort, request

API_KEY = "key-from-your-secret-store"

app = Flask(__name__)


def require_api_key(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        given = request.headers.get("X-API-Key", "")
        if not secrets.compare_digest(given.encode(), API_KEY.encode()):
            abort(401)
        return view(*args, **kwargs)

    return guarded


@app.get("/reports")
@require_api_key
def reports():
    return {"reports": ["2026-10", "2026-11"]}
