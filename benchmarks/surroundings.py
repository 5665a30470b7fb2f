"""What is built around a run and vanishes with it: cores, database, upstream service, file."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import machine
from benchmarks.database import database
from benchmarks.server import Surroundings, served_file, upstream


@contextmanager
def surroundings(kind: str) -> Iterator[Surroundings]:
    """Build database, upstream service and file in a place that vanishes."""
    server_core, generator_core = machine.cores()
    with (
        on(generator_core),
        tempfile.TemporaryDirectory(prefix="bench-") as name,
        upstream(generator_core) as service,
    ):
        place = Path(name)
        with database(kind, place, generator_core) as address:
            yield Surroundings(server_core, generator_core, address, service, served_file(place))


@contextmanager
def on(core: int) -> Iterator[None]:
    """Keep this process, and the generators that it starts, on one core."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
