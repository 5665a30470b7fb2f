"""The database of a run, with 1,000 items: an SQLite file, or a throw-away cluster of PostgreSQL."""

import os
import shutil
import socket
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

ITEMS = [(n, f"Item {n} <new>", n * 101) for n in range(1, 1001)]
TABLE = "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL)"
UNPRIVILEGED = 65534  # nobody: PostgreSQL refuses to run as root
BINARIES = "/usr/lib/postgresql/*/bin"


@contextmanager
def database(kind: str, place: Path, core: int) -> Iterator[str]:
    """Give the address of a filled database that lives as long as the block."""
    if kind == "sqlite":
        yield sqlite(place)
        return
    with postgres(place, core) as address:
        yield address


def sqlite(place: Path) -> str:
    """Fill a file; readers then need no writer's journal."""
    path = place / "items.sqlite3"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(TABLE)
        connection.executemany("INSERT INTO item VALUES (?, ?, ?)", ITEMS)
    return str(path)


@contextmanager
def postgres(place: Path, core: int) -> Iterator[str]:
    """Run a cluster on the generator's core, reached over loopback like a neighbouring host."""
    import psycopg  # noqa: PLC0415 (only the measurements' own environment has it)

    binaries, port = _binaries(), free_port()
    cluster = place / "cluster"
    cluster.mkdir(mode=0o700)
    _own(place, cluster)
    _as_nobody(binaries / "initdb", "-D", cluster, "-U", "bench", "--auth=trust", "--no-sync")
    options = f"-p {port} -k {cluster} -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off"
    start: list[str | Path] = ["-D", cluster, "-o", options, "-l", cluster / "log", "-w"]
    _as_nobody("taskset", "-c", str(core), binaries / "pg_ctl", *start, "start")
    try:
        address = f"postgresql://bench@127.0.0.1:{port}/postgres"
        with psycopg.connect(address) as connection, connection.cursor() as cursor:
            cursor.execute(TABLE)
            cursor.executemany("INSERT INTO item VALUES (%s, %s, %s)", ITEMS)
        yield address
    finally:
        _as_nobody(binaries / "pg_ctl", "-D", cluster, "-m", "immediate", "stop")


def _binaries() -> Path:
    found = sorted(Path("/").glob(BINARIES[1:]))
    if not found:
        raise RuntimeError("PostgreSQL not found: apt-get install postgresql")
    return found[-1]


def _own(*places: Path) -> None:
    if os.geteuid() == 0:
        for place in places:
            shutil.chown(place, UNPRIVILEGED, UNPRIVILEGED)


def _as_nobody(*command: str | Path) -> None:
    user = UNPRIVILEGED if os.geteuid() == 0 else None
    done = subprocess.run(
        list(map(str, command)),
        user=user,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd="/",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name}: {done.stderr.decode().strip()}")


def free_port() -> int:
    """Ask the system for a free port on loopback."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
