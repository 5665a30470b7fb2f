"""What waiting costs a stack: many waits at once, and a stream that pauses."""

import time
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from benchmarks.footprint import spread
from benchmarks.generator import burst
from benchmarks.server import Server

WAIT_S = 0.1
PAUSE_S = 0.02


def ladder(server: Server, waits: int, repeats: int) -> dict[str, Any]:
    """Send requests at once that each wait for another service; seconds until the last answer."""
    url = f"{server.url}/upstream_wait/{WAIT_S * 1000:.0f}"
    elapsed, errors = [], 0
    for _ in range(repeats):
        seen = burst(url, waits)
        errors += waits - sum(one.good for one in seen)
        elapsed.append(max(one.end for one in seen) - min(one.start for one in seen))
    return {
        "stack": server.stack.id,
        "waits": waits,
        "wait_s": WAIT_S,
        "elapsed_s": spread(elapsed, 3),
        "errors": errors,
    }


def streaming(server: Server, repeats: int) -> dict[str, Any]:
    """Time the first and the last byte of a stream that pauses between its ten chunks."""
    times = [_first_and_last(server.url) for _ in range(repeats)]
    return {
        "stack": server.stack.id,
        "pause_s": PAUSE_S,
        "chunks": 10,
        "first_byte_ms": spread([first for first, _ in times]),
        "last_byte_ms": spread([last for _, last in times]),
    }


def _first_and_last(url: str) -> tuple[float, float]:
    place = urlsplit(url)
    connection = HTTPConnection(place.hostname or "", place.port, timeout=30)
    begun = time.perf_counter()
    connection.request("GET", f"/stream_first_byte?pause={PAUSE_S}")
    answer = connection.getresponse()
    answer.read(1)
    first = (time.perf_counter() - begun) * 1000
    answer.read()
    connection.close()
    return first, (time.perf_counter() - begun) * 1000
