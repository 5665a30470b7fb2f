"""Related rows without one query each."""

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


def test_one_query_for_the_list(framework: str, client: Client) -> None:
    """Five books with their authors are read with one SQL statement."""
    for number in range(5):
        client.post(f"/books?title=T{number}&author=A{number}")
    with _statements(framework) as seen:
        books = client.get("/books").json()
    assert books[4] == {"title": "T4", "author": "A4"}
    assert len(seen) == 1, seen
