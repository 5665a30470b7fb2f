from functools import wraps

from flask import Flask, abort, request

ARTICLES = {1: {"title": "First", "owner": "ada"}}

app = Flask(__name__)


def own_article(view):
    @wraps(view)
    def guarded(article_id):
        article = ARTICLES.get(article_id)
        if article is None:
            abort(404)
        if article["owner"] != request.headers.get("X-Forwarded-User"):
            abort(403)
        return view(article)

    return guarded


@app.get("/articles/<int:article_id>/draft")
@own_article
def draft(article):
    return {"draft_of": article["title"]}
