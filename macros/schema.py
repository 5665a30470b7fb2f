"""JSON Schema for editors, made from the model; committed, and compared by a test."""

import json
from pathlib import Path

from pydantic import BaseModel

from macros import model

SHAPES: dict[str, type[BaseModel]] = {
    "features": model.Category,
    "framework": model.Framework,
    "sources": model.Sources,
    "use_cases": model.UseCases,
    "published": model.Published,
    "faq": model.Faq,
    "glossary": model.Glossary,
}

ROOMS = {"features": "features/*.yml", "framework": "frameworks/*.yml"}  # the others describe one file


def described(name: str) -> str:
    """Name the files under data/ that a schema describes."""
    return f"data/{ROOMS.get(name, f'{name}.yml')}"


def schemas() -> dict[str, str]:
    """Return the text of each schema, by file name."""
    return {f"{name}.json": _text(shape) for name, shape in SHAPES.items()}


def write(folder: Path) -> None:
    """Write every schema into a folder."""
    folder.mkdir(exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, "utf-8")


def _text(shape: type[BaseModel]) -> str:
    return json.dumps(shape.model_json_schema(), indent=2, ensure_ascii=False) + "\n"
