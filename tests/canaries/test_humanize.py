"""Human-readable filters, with nothing added to the framework."""

import pytest
from jinja2 import TemplateAssertionError


def test_fastapi_has_no_filter_for_separators() -> None:
    """The templates of FastAPI know no intcomma filter."""
    from fastapi.templating import Jinja2Templates

    with pytest.raises(TemplateAssertionError, match="intcomma"):
        Jinja2Templates("templates").env.from_string("{{ 1000|intcomma }}")


def test_flask_has_no_filter_for_separators() -> None:
    """The templates of Flask know no intcomma filter."""
    from flask import Flask

    with pytest.raises(TemplateAssertionError, match="intcomma"):
        Flask(__name__).jinja_env.from_string("{{ 1000|intcomma }}")
