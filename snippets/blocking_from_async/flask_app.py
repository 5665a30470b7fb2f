import hashlib

from asgiref.sync import sync_to_async
from flask import Flask

app = Flask(__name__)


def digest(text):
    return hashlib.scrypt(text.encode(), salt=b"pepper", n=1024, r=8, p=1).hex()


@app.get("/digests/<text>")
async def read_digest(text):
    return {"digest": await sync_to_async(digest)(text)}
