from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

ARTICLES = {1: {"title": "First", "owner": "ada"}}

app = FastAPI()


def current_user(x_forwarded_user: Annotated[str | None, Header()] = None):
    if not x_forwarded_user:
        raise HTTPException(401)
    return x_forwarded_user


def own_article(article_id: int, user: Annotated[str, Depends(current_user)]):
    article = ARTICLES.get(article_id)
    if article is None:
        raise HTTPException(404)
    if article["owner"] != user:
        raise HTTPException(403)
    return article


@app.get("/articles/{article_id}/draft")
def draft(article: Annotated[dict, Depends(own_article)]):
    return {"draft_of": article["title"]}
