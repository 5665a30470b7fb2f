from flask import Flask, send_file

app = Flask(__name__)


@app.get("/film")
def film():
    return send_file("film.bin")
