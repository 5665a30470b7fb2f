"""Lines of code in the package."""

import ast
from collections.abc import Callable

from tests.footprint import sources


def test_lines_of_code(framework: str, record: Callable[[object], None]) -> None:
    """The value counts the framework's own lines of code, without comments, docstrings and `Doc` texts."""
    lines = sum(_code(path.read_text("utf-8")) for path in sources(framework))
    assert lines > 1000
    record(lines)


def _code(text: str) -> int:
    documenting = filter(_documents, ast.walk(ast.parse(text)))
    told = {line for node in documenting for line in range(node.lineno, node.end_lineno + 1)}
    lines = enumerate(text.split("\n"), start=1)
    return sum(number not in told and line.strip()[:1] not in ("", "#") for number, line in lines)


def _documents(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant(value=str())) | ast.Call(func=ast.Name(id="Doc")):
            return True
    return False
