from flask import Flask, request, send_from_directory
from flask_uploads import ALL, UploadSet, configure_uploads

app = Flask(__name__)
app.config["UPLOADED_PHOTOS_DEST"] = "media"
app.config["UPLOADED_PHOTOS_URL"] = "/media/"
photos = UploadSet("photos", ALL)
configure_uploads(app, photos)


@app.get("/media/<path:name>")
def media(name):
    return send_from_directory(app.root_path, photos.path(name))


@app.post("/photos")
def upload():
    name = photos.save(request.files["photo"])
    return {"url": photos.url(name)}
