"""Before any timing: every stack must give the declared answers, and all the same ones."""

import html
import json
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlsplit

from benchmarks.server import Server
from benchmarks.workloads import Workload


class WrongAnswerError(RuntimeError):
    """A stack answered what was not declared; one line per fault."""


def verify(servers: list[Server], workloads: list[Workload]) -> None:
    """Ask every example of every stack that can answer it; refuse the run if one is wrong."""
    faults = [fault for workload in workloads for fault in _workload(servers, workload)]
    if faults:
        raise WrongAnswerError("\n".join(faults))


def _workload(servers: list[Server], workload: Workload) -> list[str]:
    able = [server for server in servers if workload.suits(server.stack)]
    return [fault for example in workload.examples for fault in _example(able, example)]


def _example(servers: list[Server], example: dict[str, Any]) -> list[str]:
    faults, bodies = [], {}
    for server in servers:
        status, kind, body = ask(server.url, example)
        found = wrong(example, status, kind, body)
        faults += [f"{server.stack.id}: {example['path']}: {fault}" for fault in found]
        bodies[server.stack.id] = comparable(kind, body) if status == HTTPStatus.OK else None
    return faults + _differing(example, bodies)


def ask(url: str, example: dict[str, Any]) -> tuple[int, str, bytes]:
    """Send an example's request; give status, media type and body. A broken answer has status 0."""
    place = urlsplit(url)
    connection = HTTPConnection(place.hostname or "", place.port, timeout=30)
    body = json.dumps(example["body"]) if "body" in example else None
    headers = {"Content-Type": "application/json"} if body else {}
    try:
        connection.request(example.get("method", "GET"), example["path"], body, headers)
        answer = connection.getresponse()
        return answer.status, (answer.getheader("Content-Type") or "").split(";")[0], answer.read()
    except (OSError, HTTPException):
        return 0, "", b""
    finally:
        connection.close()


def wrong(example: dict[str, Any], status: int, kind: str, body: bytes) -> list[str]:
    """List what differs from the declaration."""
    if status not in example["status"]:
        return [f"status {status}, declared {example['status']}"]
    checks = {
        f"type {kind!r}, declared {example.get('type')!r}": kind == example.get("type", kind),
        "another body than declared": "json" not in example or comparable(kind, body) == example["json"],
        "another length than declared": len(body) == example.get("length", len(body)),
        "another number of items": "items" not in example or len(comparable(kind, body)) == example["items"],
        "a declared text is missing": all(
            part in body.decode("latin-1") for part in example.get("contains", [])
        ),
    }
    return [fault for fault, holds in checks.items() if not holds]


def comparable(kind: str, body: bytes) -> Any:
    """Decode what may differ in form only: spaces in JSON, spaces and entities in HTML."""
    if kind == "application/json":
        try:
            return json.loads(body)
        except ValueError:
            return body
    return " ".join(html.unescape(body.decode()).split()) if kind == "text/html" else body


def _differing(example: dict[str, Any], bodies: dict[str, Any]) -> list[str]:
    first, *others = bodies.items()
    return [
        f"{stack}: {example['path']}: another answer than {first[0]}"
        for stack, body in others
        if body != first[1]
    ]
