from pathlib import Path

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from libcloud.storage.drivers.local import LocalStorageDriver
from sqlalchemy_file import File, FileField
from sqlalchemy_file.storage import StorageManager

Path("media/letters").mkdir(parents=True)
letters = LocalStorageDriver("media").get_container("letters")
StorageManager.add_storage("default", letters)
app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class Letter(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    text = db.Column(FileField)


with app.app_context():
    db.create_all()


@app.post("/letters")
def create_letter():
    text = request.files["text"]
    letter = Letter(text=File(content=text.stream, filename=text.filename))
    db.session.add(letter)
    db.session.commit()
    return {"id": letter.id}


@app.get("/letters/<int:letter_id>")
def read_letter(letter_id):
    return db.get_or_404(Letter, letter_id).text.file.read()
