from flask import Flask

app = Flask(__name__)


@app.get("/files/<path:name>")
def read_file(name):
    return {"name": name}
