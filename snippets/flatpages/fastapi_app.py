import sqlite3

from fastapi import FastAPI, HTTPException, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")
with sqlite3.connect("app.db") as db:
    db.execute("create table if not exists page (url unique, title, content)")


@app.get("/{url:path}")
def page(request: Request, url: str):
    query = "select title, content from page where url = ?"
    with sqlite3.connect("app.db") as db:
        row = db.execute(query, [f"/{url}"]).fetchone()
    if row is None:
        raise HTTPException(404)
    context = {"title": row[0], "content": row[1]}
    return templates.TemplateResponse(request, "page.html", context)
