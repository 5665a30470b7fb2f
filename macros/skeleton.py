"""Valid beginnings of new data and samples, each in its room."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from macros.complaint import PATTERNS
from macros.fit import POINTS, level_of
from macros.load import Comparison, assemble, read
from macros.model import ID, SupportRow
from macros.problem import DataError, Problem, nearest, shown

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


def write(root: Path, kind: str, name: str, within: str) -> list[Path]:
    """Write one skeleton; what would not be valid is refused before a file is touched."""
    there = assemble(read(root))
    _expect(re.fullmatch(ID, name), "data", name, PATTERNS[ID])
    return KINDS[kind](there, name, within)


def feature(there: Comparison, name: str, category: str) -> list[Path]:
    """Append a row without claims to a category."""
    place = f"data/features/{category}.yml"
    _expect(category in there.categories, place, category, ", ".join(there.categories), there.categories)
    taken = {one for _, row in there.features() for one in (row.id, *row.was)}
    _expect(name not in taken, place, name, "an id that no feature has or had")
    return [_append(there.root / place, FEATURE.format(name=name, title=_title(name)))]


def framework(there: Comparison, name: str, _: str) -> list[Path]:
    """Write a framework with a name and a distribution."""
    return [_create(there.root, f"data/frameworks/{name}.yml", FRAMEWORK, name)]


def sample(there: Comparison, name: str, _: str) -> list[Path]:
    """Write a sample per framework, and the contract that they share."""
    place, known = f"snippets/{name}", [row.id for _, row in there.features()]
    _expect(name in known, place, name, "the id of a feature", known)
    _expect(not (there.root / place).exists(), place, name, "a feature without samples")
    files = {f"{place}/{one}_app.py": text for one, text in SAMPLES.items()}
    files[f"tests/contracts/test_{name}.py"] = CONTRACT
    return [_create(there.root, path, text, name) for path, text in files.items()]


def use_case(there: Comparison, name: str, wanted: str) -> list[Path]:
    """Append a use case that needs one feature, and pick what fits it best."""
    place = "data/use_cases.yml"
    rows = {row.id: row for _, row in there.features() if isinstance(row, SupportRow)}
    _expect(wanted in rows, place, wanted, "the id of a feature whose claims have levels", rows)
    taken = [case.id for case in there.use_cases]
    _expect(name not in taken, place, name, "an id that no use case has")
    pick = min(there.frameworks, key=lambda one: -POINTS[level_of(rows[wanted], one)])
    text = USE_CASE.format(name=name, title=_title(name), feature=wanted, pick=pick)
    return [_append(there.root / place, text)]


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _append(path: Path, text: str) -> Path:
    path.write_text(path.read_text("utf-8").rstrip("\n") + "\n" + text, "utf-8")
    return path


def _create(root: Path, place: str, text: str, name: str) -> Path:
    path = root / place
    _expect(not path.exists(), place, name, "a name that no file has")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace("{name}", name).replace("{title}", _title(name)), "utf-8")
    return path


def _expect(holds: object, place: str, found: str, allowed: str, words: Iterable[str] = ()) -> None:
    """Refuse a word of the command with the file that would have been written."""
    if not holds:
        raise DataError([Problem(place, 1, 1, "new", shown(found), allowed, nearest(found, words))])


KINDS: dict[str, Callable[[Comparison, str, str], list[Path]]] = {
    "feature": feature,
    "framework": framework,
    "sample": sample,
    "use-case": use_case,
}
