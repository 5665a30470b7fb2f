from flask import Flask

app = Flask(__name__)


@app.get("/shelves/<any(books, films):kind>/<int(min=1, max=99):number>")
def shelf(kind, number):
    return {"kind": kind, "number": number}
