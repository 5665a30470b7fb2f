"""Many rows in few statements."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from httpx2 import Client


@contextmanager
def _statements(framework: str) -> Iterator[list[str]]:
    """Collect the SQL statements of this process."""
    seen: list[str] = []
    if framework == "django":
        from django.db import connection

        def wrap(execute: Any, sql: str, *rest: Any) -> Any:
            seen.append(sql)
            return execute(sql, *rest)

        with connection.execute_wrapper(wrap):
            yield seen
    else:
        from sqlalchemy import event
        from sqlalchemy.engine import Engine

        def note(_connection: Any, _cursor: Any, sql: str, *_rest: Any) -> None:
            seen.append(sql)

        event.listen(Engine, "before_cursor_execute", note)
        yield seen


def test_rows_are_inserted_together(framework: str, client: Client) -> None:
    """Five hundred rows are inserted with at most five statements."""
    names = [f"hero {number}" for number in range(500)]
    with _statements(framework) as seen:
        assert client.post("/heroes", json=names).status_code == 201
    assert client.get("/heroes").json() == {"count": 500}
    assert 1 <= len([sql for sql in seen if sql.startswith("INSERT")]) <= 5
