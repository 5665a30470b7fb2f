import sqlite3

from flask import Flask, abort, render_template

app = Flask(__name__)
with sqlite3.connect("app.db") as db:
    db.execute("create table if not exists page (url unique, title, content)")


@app.get("/<path:url>")
def page(url):
    query = "select title, content from page where url = ?"
    with sqlite3.connect("app.db") as db:
        row = db.execute(query, [f"/{url}"]).fetchone()
    if row is None:
        abort(404)
    return render_template("page.html", title=row[0], content=row[1])
