"""What a reader's browser needs to try a sample: its files, and the requests that its contract sends."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from macros.ledger import sample_files
from macros.load import Comparison

METHODS = {"get", "post", "put", "patch", "delete", "head", "options"}


def fetched(root: Path) -> Path | None:
    """Return the folder of the fetched runtime, if there is one."""
    place = root / ".cache" / "runtime"
    return place if (place / "LICENSES.txt").exists() else None


def megabytes(place: Path, framework: str) -> float:
    """Count what one framework loads at most, uncompressed by the server (MB of 1,000,000 bytes)."""
    others = {path for path in place.glob("*.zip") if path.stem not in {framework, "python_stdlib"}}
    own = [path for path in place.iterdir() if path not in others and path.suffix != ".txt"]
    return sum(path.stat().st_size for path in own) / 1e6


def runnable(comparison: Comparison) -> list[tuple[str, str]]:
    """List the samples whose very bytes answered alike in the browser's Python and in CPython."""
    return [
        (feature, framework)
        for feature, claims in comparison.ledger.runnable.items()
        for framework, seen in claims.items()
        if seen.runs
        and (feature, framework) in comparison.bytes
        and comparison.bytes[feature, framework].sample == seen.sample
    ]


def trial(root: Path, feature: str, framework: str, frameworks: tuple[str, ...]) -> dict[str, Any]:
    """Collect one sample as text by path, with its requests in the order of the contract."""
    folder = root / "snippets" / feature
    settings = root / "snippets" / f"{framework}_settings.py"
    paths = {
        path.relative_to(folder).as_posix(): path for path in sample_files(folder, framework, frameworks)
    }
    paths |= {settings.name: settings} if settings.exists() else {}
    files = {name: _text(path) for name, path in paths.items()}
    known = {name: text for name, text in files.items() if text is not None}
    return {"framework": framework, "files": known, "requests": requests(root, feature)}


def _text(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:  # a picture or a compiled catalogue is left out
        return None


def requests(root: Path, feature: str) -> list[dict[str, Any]]:
    """List each request of a contract that is written out in it; one that is computed is left out."""
    path = root / "tests" / "contracts" / f"test_{feature}.py"
    if not path.exists():
        return []
    found = []
    for test in ast.parse(path.read_text("utf-8")).body:
        if isinstance(test, ast.FunctionDef) and test.name.startswith("test_"):
            found += list(_sent(test))
    return [one for place, one in enumerate(found) if one not in found[:place]]


def _sent(test: ast.FunctionDef) -> Iterator[dict[str, Any]]:
    names: dict[str, Any] = {}
    for node in ast.walk(test):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            names |= _known(node.targets[0].id, node.value)
    calls = [node for node in ast.walk(test) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        match call.func:
            case ast.Attribute(value=ast.Name(id="client"), attr=method) if method in METHODS and call.args:
                one = _request(method, call, names)
                if one:
                    yield one


def _known(name: str, value: ast.expr) -> dict[str, Any]:
    try:
        return {name: ast.literal_eval(value)}
    except ValueError:
        return {}


def _request(method: str, call: ast.Call, names: dict[str, Any]) -> dict[str, Any] | None:
    try:
        path = _value(call.args[0], names)
        given = {word.arg: _value(word.value, names) for word in call.keywords}
    except (KeyError, ValueError):
        return None
    if not isinstance(path, str) or not set(given) <= {"json", "data", "content", "headers", "params"}:
        return None
    headers, body = [[name.lower(), text] for name, text in dict(given.get("headers") or {}).items()], ""
    if "json" in given:
        headers, body = [["content-type", "application/json"], *headers], json.dumps(given["json"])
    elif "data" in given:
        form = "application/x-www-form-urlencoded"
        headers, body = [["content-type", form], *headers], urlencode(given["data"], doseq=True)
    elif isinstance(given.get("content"), str):
        body = given["content"]
    elif "content" in given:
        return None
    query = f"?{urlencode(given['params'], doseq=True)}" if given.get("params") else ""
    return {"method": method.upper(), "path": path + query, "headers": headers, "body": body}


def _value(node: ast.expr, names: dict[str, Any]) -> Any:
    return names[node.id] if isinstance(node, ast.Name) else ast.literal_eval(node)
