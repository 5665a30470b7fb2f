from flask import Flask, request

app = Flask(__name__)


@app.get("/")
def home():
    send_early_hints = request.environ["wsgi.early_hints"]
    send_early_hints([("Link", "</style.css>; rel=preload; as=style")])
    return '<link rel="stylesheet" href="/style.css">'
