from fastapi import FastAPI

app = FastAPI()


@app.get("/files/{name:path}")
def read_file(name: str):
    return {"name": name}
