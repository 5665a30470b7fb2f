"""Valid beginnings of new data and samples, each in its room."""

from collections.abc import Callable
from pathlib import Path

from macros.problem import DataError, Problem

FEATURE = """  - id: {name}
    title: {title}
    question: Does it do {title}?
    why: Say in one sentence why a reader needs to know.
    claims: {{}}
"""
FRAMEWORK = """# yaml-language-server: $schema=../../schema/framework.json
name: {title}
distribution: {name}
"""
USE_CASE = """  - id: {name}
    title: {title}
    situation: Say in one sentence who is in it.
    needs:
      - feature: {feature}
        weight: must
        because: Say why.
    pick: {pick}
    verdict: Say in one sentence why.
"""
CONTRACT = '''"""{title}."""

from httpx2 import Client


def test_the_behaviour(client: Client) -> None:
    """Say in one sentence what every sample of this feature does."""
    assert client.get("/").status_code == 200
'''
SAMPLES = {
    "fastapi": """from fastapi import FastAPI

app = FastAPI()


@app.get("/")
def index():
    return {}
""",
    "flask": """from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    return {}
""",
    "django": """from django.http import JsonResponse
from django.urls import path


def index(request):
    return JsonResponse({})


urlpatterns = [path("", index)]
""",
}


def feature(root: Path, name: str, category: str) -> list[Path]:
    """Append a row without claims to a category."""
    path = root / "data" / "features" / f"{category}.yml"
    if not path.exists():
        known = ", ".join(sorted(one.stem for one in path.parent.glob("*.yml")))
        raise DataError([Problem(f"data/features/{category}.yml", 1, 1, "new", "no such category", known)])
    _refuse_known(root, f"  - id: {name}\n")
    path.write_text(path.read_text("utf-8") + FEATURE.format(name=name, title=_title(name)), "utf-8")
    return [path]


def framework(root: Path, name: str, _: str) -> list[Path]:
    """Write a framework with a name and a distribution."""
    return [_create(root / "data" / "frameworks" / f"{name}.yml", FRAMEWORK, name)]


def sample(root: Path, name: str, _: str) -> list[Path]:
    """Write a sample per framework, and the contract that they share."""
    folder = root / "snippets" / name
    paths = [_create(folder / f"{one}_app.py", text, name) for one, text in SAMPLES.items()]
    return [*paths, _create(root / "tests" / "contracts" / f"test_{name}.py", CONTRACT, name)]


def use_case(root: Path, name: str, wanted: str) -> list[Path]:
    """Append a use case that needs one feature."""
    path = root / "data" / "use_cases.yml"
    first = min((root / "data" / "frameworks").glob("*.yml")).stem
    text = USE_CASE.format(name=name, title=_title(name), feature=wanted, pick=first)
    path.write_text(path.read_text("utf-8") + text, "utf-8")
    return [path]


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _create(path: Path, text: str, name: str) -> Path:
    if path.exists():
        raise DataError([Problem(path.name, 1, 1, "new", "a file that exists", "a new name")])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace("{name}", name).replace("{title}", _title(name)), "utf-8")
    return path


def _refuse_known(root: Path, line: str) -> None:
    for path in (root / "data" / "features").glob("*.yml"):
        if line in path.read_text("utf-8"):
            place = path.relative_to(root).as_posix()
            raise DataError([Problem(place, 1, 1, "new", line.strip(), "an id of its own")])


KINDS: dict[str, Callable[[Path, str, str], list[Path]]] = {
    "feature": feature,
    "framework": framework,
    "sample": sample,
    "use-case": use_case,
}
