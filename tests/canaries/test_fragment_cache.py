"""A cached block in templates without a package."""

import pytest
from jinja2 import TemplateSyntaxError

BLOCK = "{% cache 60 %}text{% endcache %}"


def test_fastapi_templates_know_no_cache_tag() -> None:
    """The template environment of FastAPI refuses a cache tag."""
    from fastapi.templating import Jinja2Templates

    with pytest.raises(TemplateSyntaxError, match="unknown tag 'cache'"):
        Jinja2Templates("templates").env.from_string(BLOCK)


def test_flask_templates_know_no_cache_tag() -> None:
    """Without an extension, the template environment of Flask refuses a cache tag."""
    from flask import Flask

    with pytest.raises(TemplateSyntaxError, match="unknown tag 'cache'"):
        Flask("shop").jinja_env.from_string(BLOCK)
