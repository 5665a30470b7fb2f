import os
from pathlib import PurePath

import fsspec
from flask import Flask, request

STORAGE = os.environ.get("STORAGE", "uploads")

app = Flask(__name__)
storage, folder = fsspec.url_to_fs(STORAGE)


@app.post("/files")
def save():
    file = request.files["file"]
    name = PurePath(file.filename).name
    storage.makedirs(folder, exist_ok=True)
    with storage.open(f"{folder}/{name}", "wb") as target:
        file.save(target)
    return {"name": name}


@app.get("/files/<name>")
def read(name):
    return storage.cat_file(f"{folder}/{name}")
