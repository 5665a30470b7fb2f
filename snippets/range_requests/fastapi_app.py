from fastapi import FastAPI
from fastapi.responses import FileResponse

app = FastAPI()


@app.get("/film")
def film():
    return FileResponse("film.bin")
