"""mypy without stubs."""

from pathlib import Path

from tests.checker import check
from tests.distributions import closure

FASTAPI = """from fastapi import FastAPI

app = FastAPI()


@app.get("/")
def hello() -> str:
    return "hello"
"""
DJANGO = """from django.http import HttpRequest, HttpResponse


def hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello")
"""


def test_fastapi_passes_strict_mypy(tmp_path: Path) -> None:
    """Strict mypy accepts a FastAPI hello world with nothing but FastAPI installed."""
    assert "Success" in check(FASTAPI, closure("fastapi"), tmp_path)


def test_flask_passes_strict_mypy(tmp_path: Path) -> None:
    """Strict mypy accepts a Flask hello world with nothing but Flask installed."""
    code = FASTAPI.replace("from fastapi", "from flask").replace("FastAPI()", "Flask('shop')")
    assert "Success" in check(code.replace("FastAPI", "Flask"), closure("flask"), tmp_path)


def test_django_passes_with_stubs(tmp_path: Path) -> None:
    """Strict mypy accepts a Django view once django-stubs is installed."""
    assert "Success" in check(DJANGO, closure("django-stubs"), tmp_path)
