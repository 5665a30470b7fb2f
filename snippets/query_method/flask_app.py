from flask import Flask, request

app = Flask(__name__)


@app.route("/search", methods=["QUERY"])
def search():
    query = request.get_json()
    return {"found": query["text"]}
