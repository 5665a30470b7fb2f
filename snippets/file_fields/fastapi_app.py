from pathlib import Path

from fastapi import FastAPI, Response, UploadFile
from libcloud.storage.drivers.local import LocalStorageDriver
from sqlalchemy_file import File, FileField
from sqlalchemy_file.storage import StorageManager
from sqlmodel import Column, Field, Session, SQLModel, create_engine

Path("media/letters").mkdir(parents=True)
letters = LocalStorageDriver("media").get_container("letters")
StorageManager.add_storage("default", letters)
engine = create_engine("sqlite:///app.db")
app = FastAPI()


class Letter(SQLModel, table=True):
    model_config = {"arbitrary_types_allowed": True}
    id: int | None = Field(default=None, primary_key=True)
    text: object = Field(sa_column=Column(FileField))


SQLModel.metadata.create_all(engine)


@app.post("/letters")
def create_letter(text: UploadFile):
    with Session(engine) as session:
        letter = Letter(text=File(content=text.file, filename=text.filename))
        session.add(letter)
        session.commit()
        return {"id": letter.id}


@app.get("/letters/{letter_id}")
def read_letter(letter_id: int):
    with Session(engine) as session:
        return Response(session.get_one(Letter, letter_id).text.file.read())
