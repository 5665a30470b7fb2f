"""Observe the samples of the alternatives page; ``python -m tests.alternatives`` writes what it prints."""

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib import metadata
from types import ModuleType
from typing import Any

import yaml
from starlette.testclient import TestClient

from tests import distributions
from tests.samples import ROOT

FOLDER = ROOT / "snippets" / "alternatives"
PATH = ROOT / "data" / "ledger" / "alternatives.yml"
HEAD = "# Written by a program (python -m tests.alternatives); do not edit.\n"
NAMES = {"litestar": "Litestar", "quart": "Quart", "starlette": "Starlette"}
DOCUMENTS = ("/openapi.json", "/schema/openapi.json")


@contextmanager
def imported(module: str) -> Iterator[ModuleType]:
    """Import a file of the folder under its own name, and forget it afterwards."""
    sys.path.insert(0, str(FOLDER))
    try:
        yield importlib.import_module(module)
    finally:
        sys.path.remove(str(FOLDER))
        for name in [name for name in sys.modules if (FOLDER / f"{name}.py").exists()]:
            del sys.modules[name]


@contextmanager
def client(name: str) -> Iterator[TestClient]:
    """Open one and the same ASGI client on the sample of a framework."""
    with imported(f"{name}_app") as sample, TestClient(sample.app, raise_server_exceptions=False) as opened:
        yield opened


def item(opened: TestClient) -> str:
    """Ask for a numbered item; the number arrives as a number."""
    answer = opened.get("/items/7")
    return "yes" if answer.json() == {"item_id": 7} else "no"


def wrong_path(opened: TestClient) -> int:
    """Ask for an item whose number is a word."""
    return int(opened.get("/items/seven").status_code)


def right_body(opened: TestClient) -> int:
    """Send a body of the declared types."""
    return int(opened.post("/users", json={"name": "Ada", "age": 36}).status_code)


def wrong_body(opened: TestClient) -> int:
    """Send a body whose age is a word."""
    return int(opened.post("/users", json={"name": "Ada", "age": "old"}).status_code)


def socket(opened: TestClient) -> str:
    """Send a message and wait for its echo."""
    with opened.websocket_connect("/echo") as talk:
        talk.send_text("hello")
        return "yes" if talk.receive_text() == "hello" else "no"


def document(opened: TestClient) -> str:
    """Look for an OpenAPI document where the frameworks serve it."""
    found = [path for path in DOCUMENTS if "openapi" in opened.get(path).text]
    return found[0] if found else "none"


OBSERVED: dict[str, Callable[[TestClient], int | str]] = {
    "Path segment becomes an integer": item,
    "Status for a word in its place": wrong_path,
    "Status after a valid POST": right_body,
    "Status for a body of the wrong type": wrong_body,
    "WebSocket without a package": socket,
    "OpenAPI document": document,
}


def observe(name: str) -> dict[str, Any]:
    """Run every task on one framework; count what its bare install brings."""
    with client(name) as opened:
        answers: dict[str, int | str] = {label: look(opened) for label, look in OBSERVED.items()}
    answers["Distributions of a bare install"] = len(distributions.closure(name))
    return {"name": NAMES[name], "version": metadata.version(name), "answers": answers}


def write() -> None:
    """Write what the page prints; the day changes only with an answer or a version."""
    fresh = {name: observe(name) for name in NAMES}
    before = yaml.safe_load(PATH.read_text("utf-8")) if PATH.exists() else {}
    if before.get("columns") != fresh:
        text = yaml.safe_dump({"date": date.today(), "columns": fresh}, sort_keys=False)
        PATH.write_text(HEAD + text, "utf-8")


if __name__ == "__main__":
    write()
