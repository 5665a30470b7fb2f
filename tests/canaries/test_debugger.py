"""A console in the browser, without a package."""

import operator
import re

import pytest

ENTRIES = re.compile("<input|<form|<textarea|EVALEX")
CALLS = re.compile("EVALEX|XMLHttpRequest|contenteditable")


def test_django_traceback_takes_no_code(django_ready: None) -> None:
    """The debug page of Django shows variables and takes no code: its one form shares the text."""
    from django.views.debug import ExceptionReporter

    with pytest.raises(ZeroDivisionError) as caught:
        1 / operator.sub(1, 1)
    page = ExceptionReporter(None, caught.type, caught.value, caught.tb).get_traceback_html()
    assert "ZeroDivisionError" in page
    assert not CALLS.search(page)


def test_fastapi_traceback_is_text() -> None:
    """The traceback page of FastAPI shows code and takes none."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI(debug=True)
    client = TestClient(app, raise_server_exceptions=False)
    app.get("/")(lambda: 1 / 0)
    page = client.get("/", headers={"accept": "text/html"}).text
    assert "ZeroDivisionError" in page
    assert not ENTRIES.search(page)
