import os
from pathlib import PurePath

import fsspec
from fastapi import FastAPI, Response, UploadFile

STORAGE = os.environ.get("STORAGE", "uploads")

app = FastAPI()
storage, folder = fsspec.url_to_fs(STORAGE)


@app.post("/files")
def save(file: UploadFile):
    name = PurePath(file.filename).name
    storage.makedirs(folder, exist_ok=True)
    with storage.open(f"{folder}/{name}", "wb") as target:
        target.write(file.file.read())
    return {"name": name}


@app.get("/files/{name}")
def read(name: str):
    return Response(storage.cat_file(f"{folder}/{name}"))
