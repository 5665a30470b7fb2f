"""A small project made by hand, so that these tests survive edits of the real data."""

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.load import load
from macros.problem import DataError

ROW = """title: Routing
intro: How a request finds its handler.
features:
  - id: path_parameters
    title: Path parameters
    question: Does a segment become an integer?
    why: Every API has them.
    claims:
      fastapi:
        level: builtin
        note: Types in the signature.
        sources: [docs]
        checked: 2026-11-20
      flask:
        level: package
        via: [marshmallow]
        note: A schema in each view.
        editorial: true
"""
FILES = {
    "data/frameworks/fastapi.yml": "name: FastAPI\ndistribution: fastapi\n",
    "data/frameworks/flask.yml": "name: Flask\ndistribution: flask\n",
    "data/features/routing.yml": ROW,
    "data/sources.yml": "sources:\n  docs: {title: Docs, url: https://example.org/, publisher: Us}\n",
}

type Project = Callable[..., Path]
type Complaints = Callable[..., list[str]]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Write the project; each pair replaces text in routing.yml, keywords write whole files."""

    def write(*edits: tuple[str, str], **files: str | bytes) -> Path:
        contents: dict[str, str | bytes] = {**FILES}
        text = ROW
        for old, new in edits:
            assert old in text, old
            text = text.replace(old, new, 1)
        contents["data/features/routing.yml"] = text
        contents |= {f"data/{name.replace('__', '/')}.yml": text for name, text in files.items()}
        for name, content in contents.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


@pytest.fixture
def complaints(project: Project) -> Complaints:
    """Load the project with edits and return the problems, one line each."""

    def complain(*edits: tuple[str, str], **files: str | bytes) -> list[str]:
        try:
            load(project(*edits, **files))
        except DataError as error:
            return str(error).splitlines()
        return []

    return complain
