from hashlib import sha256

from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/digest")
async def digest(request: Request):
    checksum = sha256()
    async for chunk in request.stream():
        checksum.update(chunk)
    return {"sha256": checksum.hexdigest()}
