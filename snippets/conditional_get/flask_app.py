from flask import Flask, jsonify, request

app = Flask(__name__)
VERSION = 3


@app.get("/news")
def news():
    response = jsonify(version=VERSION)
    response.set_etag(f"v{VERSION}")
    return response.make_conditional(request)
