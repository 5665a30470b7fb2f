"""What the harness puts around an application (database, upstream service, file), and the shared data."""

import os
import sqlite3
import threading
from pathlib import Path
from typing import Any

DATABASE = os.environ["BENCH_DATABASE"]  # a path of SQLite, or postgresql://…
POSTGRES = DATABASE.startswith("postgresql://")
UPSTREAM = os.environ["BENCH_UPSTREAM"]
FILE = Path(os.environ["BENCH_FILE"])
SHARED_TEMPLATES = Path(__file__).parent / "jinja2"

MARK = "%s" if POSTGRES else "?"
ROW = f"SELECT id, name, price FROM item WHERE id = {MARK}"
ROWS = "SELECT id, name, price FROM item ORDER BY id LIMIT 20"
LARGE = [{"id": n, "name": f"Item {n}", "price": n * 101, "tags": ["new", "sale"]} for n in range(1, 1001)]
CHUNK = b"0123456789abcdef" * 64
CHUNKS = 10

_local = threading.local()


def connect() -> Any:
    """Open a connection with the driver that all stacks share.

    SQLite's check of threads is off, as FastAPI's documentation sets it: a dependency may run elsewhere.
    """
    if POSTGRES:
        import psycopg

        return psycopg.connect(DATABASE, autocommit=True)
    return sqlite3.connect(DATABASE, check_same_thread=False)


def connection() -> Any:
    """Give the connection that this thread keeps."""
    if not hasattr(_local, "connection"):
        _local.connection = connect()
    return _local.connection


def named(row: Any) -> dict[str, Any]:
    """Name the columns of a row."""
    return {"id": row[0], "name": row[1], "price": row[2]}


def kept_row(item_id: int) -> dict[str, Any] | None:
    """Read one row through this thread's connection."""
    row = connection().execute(ROW, (item_id,)).fetchone()
    return named(row) if row else None


def kept_rows() -> list[dict[str, Any]]:
    """Read twenty rows through this thread's connection."""
    return [named(row) for row in connection().execute(ROWS).fetchall()]


def churn() -> int:
    """Keep the interpreter busy for some 10 ms: the control, in which no framework can shine."""
    total = 0
    for n in range(200_000):
        total = (total * 31 + n) % 1_000_003
    return total
