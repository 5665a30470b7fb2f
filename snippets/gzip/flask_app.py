from flask import Flask
from flask_compress import Compress

app = Flask(__name__)
Compress(app)


@app.get("/numbers")
def numbers():
    return {"numbers": list(range(1000))}
