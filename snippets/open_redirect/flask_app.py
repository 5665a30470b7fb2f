from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


def is_local(target):
    if not target.startswith("/") or target.startswith(("//", "/\\")):
        return False
    parts = urlsplit(target)
    return not parts.scheme and not parts.netloc and target.isprintable()


@app.get("/after-login")
def after_login():
    target = request.args.get("next", "/")
    return redirect(target if is_local(target) else "/", code=303)
