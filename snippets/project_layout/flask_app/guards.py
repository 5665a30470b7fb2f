from flask import abort, current_app, request


def require_key():
    if request.headers.get("X-Key") != current_app.config["API_KEY"]:
        abort(403)
