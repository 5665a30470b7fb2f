from flask import Flask, send_from_directory

app = Flask(__name__)


@app.get("/files/<path:name>")
def file(name):
    return send_from_directory("files", name)
