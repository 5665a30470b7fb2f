from pathlib import Path
from uuid import uuid4

from fastapi import FastAPI, UploadFile
from fastapi.staticfiles import StaticFiles

MEDIA = Path("media")
MEDIA.mkdir(exist_ok=True)
app = FastAPI()
app.mount("/media", StaticFiles(directory=MEDIA), name="media")


@app.post("/photos")
def upload(photo: UploadFile):
    name = f"{uuid4()}{Path(photo.filename).suffix}"
    (MEDIA / name).write_bytes(photo.file.read())
    return {"url": app.url_path_for("media", path=name)}
