"""A contract as it is written: what it needs, and the requests in it."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

METHODS = {"get", "post", "put", "patch", "delete", "head", "options"}
ROOMS = {
    "tests.servers": "a real server",
    "tests.loopback": "a real server",
    "subprocess": "a process",
    "threading": "threads",
    "concurrent.futures": "threads",
    "simple_websocket": "a real socket",
    "socketio": "a real socket",
    "socketserver": "a real socket",
}


PORTABLE = {"tests.steps"}


def contract(root: Path, feature: str) -> dict[str, Any] | None:
    """Give the contract of a feature, the rooms that go with it, and what it needs that no browser has."""
    path = root / "tests" / "contracts" / f"test_{feature}.py"
    if not path.exists():
        return None
    text = path.read_text("utf-8")
    modules = _modules(text)
    needs = dict.fromkeys(word for module, word in ROOMS.items() if module in modules)
    rooms = {f"../{name.replace('.', '/')}.py" for name in modules & PORTABLE}
    return {
        "name": path.name,
        "text": text,
        "needs": ", ".join(needs),
        "rooms": {name: (root / name.removeprefix("../")).read_text("utf-8") for name in sorted(rooms)},
    }


def tools(root: Path, feature: str) -> set[str]:
    """Name the top modules that a contract imports."""
    path = root / "tests" / "contracts" / f"test_{feature}.py"
    return {name.partition(".")[0] for name in _modules(path.read_text("utf-8"))} if path.exists() else set()


def _modules(text: str) -> set[str]:
    return {module for node in ast.walk(ast.parse(text)) for module in _imported(node)}


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


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
