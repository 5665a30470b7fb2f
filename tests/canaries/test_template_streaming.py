"""Templates sent while they are rendered."""

from collections.abc import Iterator

import pytest


def test_django_renders_the_whole_template_first(django_ready: None) -> None:
    """Django's template engine computes every row before it gives out the first character."""
    from django.template import engines

    def rows() -> Iterator[str]:
        yield "first"
        raise LookupError

    template = engines["django"].from_string("<ul>{% for row in rows %}{{ row }}{% endfor %}")
    with pytest.raises(LookupError):
        template.render({"rows": rows()})


def test_fastapi_renders_the_whole_template_first() -> None:
    """FastAPI's template response computes every row before the answer starts."""
    from fastapi import FastAPI, Request, Response
    from fastapi.templating import Jinja2Templates
    from jinja2 import DictLoader, Environment
    from starlette.testclient import TestClient

    def rows() -> Iterator[str]:
        yield "first"
        raise LookupError

    app = FastAPI()
    loader = DictLoader({"list.html": "{% for row in rows %}{{ row }}{% endfor %}"})
    templates = Jinja2Templates(env=Environment(loader=loader, autoescape=True))

    @app.get("/")
    def index(request: Request) -> Response:
        return templates.TemplateResponse(request, "list.html", {"rows": rows()})

    assert TestClient(app, raise_server_exceptions=False).get("/").status_code == 500
