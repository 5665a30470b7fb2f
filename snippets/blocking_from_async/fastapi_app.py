import hashlib

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()


def digest(text: str):
    return hashlib.scrypt(text.encode(), salt=b"pepper", n=1024, r=8, p=1).hex()


@app.get("/digests/{text}")
async def read_digest(text: str):
    return {"digest": await run_in_threadpool(digest, text)}
