from hashlib import sha256

from flask import Flask, request

app = Flask(__name__)


@app.post("/digest")
def digest():
    checksum = sha256()
    while chunk := request.stream.read(65536):
        checksum.update(chunk)
    return {"sha256": checksum.hexdigest()}
