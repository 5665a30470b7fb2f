from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

GRANTS = {"editor": {"articles.delete"}, "reader": set()}

app = FastAPI()


def current_user(x_forwarded_user: Annotated[str | None, Header()] = None):
    if not x_forwarded_user:
        raise HTTPException(401)
    return x_forwarded_user


def requires(permission: str):
    def check(user: Annotated[str, Depends(current_user)]):
        if permission not in GRANTS.get(user, set()):
            raise HTTPException(403)

    return Depends(check)


@app.delete("/articles/{article_id}", dependencies=[requires("articles.delete")])
def delete_article(article_id: int):
    return {"deleted": article_id}
