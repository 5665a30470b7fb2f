from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/uploads")
def upload(document: UploadFile):
    content = document.file.read()
    return {"name": document.filename, "size": len(content)}
