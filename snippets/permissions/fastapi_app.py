from typing import Annotated

from casbin import Enforcer
from casbin.model import Model
from casbin.persist.adapters import StringAdapter
from fastapi import Depends, FastAPI, Header, HTTPException

MODEL = """
[request_definition]
r = who, action
[policy_definition]
p = who, action
[role_definition]
g = _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = g(r.who, p.who) && r.action == p.action
"""
GRANTS = """
p, editors, articles.delete
g, editor, editors
"""

model = Model()
model.load_model_from_text(MODEL)
enforcer = Enforcer(model, StringAdapter(GRANTS))
app = FastAPI()


def current_user(x_forwarded_user: Annotated[str | None, Header()] = None):
    if not x_forwarded_user:
        raise HTTPException(401)
    return x_forwarded_user


def requires(permission: str):
    def check(user: Annotated[str, Depends(current_user)]):
        if not enforcer.enforce(user, permission):
            raise HTTPException(403)

    return Depends(check)


@app.delete("/articles/{article_id}", dependencies=[requires("articles.delete")])
def delete_article(article_id: int):
    return {"deleted": article_id}
