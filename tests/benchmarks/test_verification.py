"""The verification refuses an application that answers anything else than declared."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from benchmarks.server import Server
from benchmarks.stacks import Stack, stacks
from benchmarks.verification import WrongAnswerError, ask, verify, wrong
from benchmarks.workloads import Workload, workloads

ORDERS = next(workload for workload in workloads() if workload.id == "body_validation")
STACK = stacks()[0]


@contextmanager
def application(*, checks: bool, extra: dict[str, int] | None = None) -> Iterator[str]:
    """Serve an order desk on loopback; one that checks nothing accepts a negative price."""

    class Desk(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            order = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            bad = not order.get("name") or order.get("price", -1) < 0 or [] in order.get("tags", [])
            body = json.dumps({"quantity": 1, "tags": []} | order | (extra or {})).encode()
            self.send_response(422 if checks and bad else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class names it)
            pass

    served = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}"
    served.shutdown()
    served.server_close()


def test_a_right_application_passes() -> None:
    """The order is echoed with its defaults, the bad ones are refused."""
    with application(checks=True) as url:
        verify([Server(STACK, url)], [ORDERS])
        assert ask(url, ORDERS.examples[2])[0] == 422


def test_an_application_that_validates_nothing_is_refused() -> None:
    """It answers 200 to a negative price: no timing of it would be fair."""
    with (
        application(checks=False) as url,
        pytest.raises(WrongAnswerError, match=r"status 200, declared \[400, 422\]"),
    ):
        verify([Server(STACK, url)], [ORDERS])


def test_an_application_that_answers_more_is_refused() -> None:
    """A field too much is another answer."""
    with (
        application(checks=True, extra={"id": 1}) as url,
        pytest.raises(WrongAnswerError, match="another body"),
    ):
        verify([Server(STACK, url)], [ORDERS])


def test_two_stacks_that_disagree_are_refused() -> None:
    """Answers that no example declares in full must still be equal in all stacks."""
    loose = Workload(**{**vars(ORDERS), "examples": [ORDERS.examples[0] | {"json": None}]})
    loose.examples[0].pop("json")
    other = Stack(**{**vars(STACK), "id": "other"})
    with application(checks=True) as one, application(checks=True, extra={"id": 1}) as two:
        servers = [Server(STACK, one), Server(other, two)]
        with pytest.raises(
            WrongAnswerError, match=f"other: /body_validation: another answer than {STACK.id}"
        ):
            verify(servers, [loose])


@pytest.mark.parametrize(
    ("example", "answer", "fault"),
    [
        ({"status": [200]}, (500, "", b""), "status 500"),
        ({"status": [200]}, (0, "", b""), "status 0"),
        ({"status": [200], "type": "text/css"}, (200, "text/html", b""), "type 'text/html'"),
        ({"status": [200], "length": 5}, (200, "", b"1234"), "another length"),
        ({"status": [200], "items": 2}, (200, "application/json", b"[1]"), "another number of items"),
        ({"status": [200], "contains": ["&lt;"]}, (200, "text/html", b"<new>"), "a declared text is missing"),
    ],
)
def test_each_difference_is_named(
    example: dict[str, object], answer: tuple[int, str, bytes], fault: str
) -> None:
    """Status, type, length, items and escaped text each have their own word."""
    found = wrong(example, *answer)
    assert len(found) == 1
    assert found[0].startswith(fault)
