from pathlib import Path
from uuid import uuid4

from flask import Flask, request, send_from_directory, url_for

MEDIA = Path("media").absolute()
MEDIA.mkdir(exist_ok=True)
app = Flask(__name__)


@app.get("/media/<path:name>")
def media(name):
    return send_from_directory(MEDIA, name)


@app.post("/photos")
def upload():
    photo = request.files["photo"]
    name = f"{uuid4()}{Path(photo.filename).suffix}"
    photo.save(MEDIA / name)
    return {"url": url_for("media", name=name)}
