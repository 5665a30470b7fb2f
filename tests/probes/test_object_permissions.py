"""The owner of an object, compared by a rule."""

MODEL = """
[request_definition]
r = who, article
[policy_definition]
p = who, article
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.who == r.article.owner
"""


def test_fastapi_dependency_asks_casbin() -> None:
    """A FastAPI dependency that asks a rule of Casbin answers the owner and refuses another user with 403."""
    from types import SimpleNamespace
    from typing import Annotated

    from casbin import Enforcer
    from casbin.model import Model
    from fastapi import Depends, FastAPI, Header, HTTPException
    from fastapi.testclient import TestClient

    model = Model()
    model.load_model_from_text(MODEL)
    enforcer = Enforcer(model)
    articles = {1: SimpleNamespace(title="First", owner="ada")}

    def own_article(article_id: int, x_forwarded_user: Annotated[str, Header()]) -> str:
        if not enforcer.enforce(x_forwarded_user, articles[article_id]):
            raise HTTPException(403)
        return str(articles[article_id].title)

    app = FastAPI()

    @app.get("/articles/{article_id}/draft")
    def draft(title: Annotated[str, Depends(own_article)]) -> str:
        return title

    client = TestClient(app)
    answers = [client.get("/articles/1/draft", headers={"X-Forwarded-User": name}) for name in ("ada", "bob")]
    assert [answer.status_code for answer in answers] == [200, 403]
