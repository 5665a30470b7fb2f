"""One YAML file as plain data that remembers where each part stands."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path as FilePath
from typing import Any

import yaml

from macros.problem import Problem

type Path = tuple[str | int, ...]

BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
NEVER = re.compile(r"(?!)")
PLAIN: dict[str, tuple[re.Pattern[str], Callable[[str], Any]]] = {
    "str": (re.compile(r"(?s).*"), str),
    "null": (re.compile(r".*"), lambda _: None),
    "bool": (re.compile(r"true|false"), "true".__eq__),
    "int": (re.compile(r"-?(0|[1-9][0-9]{0,17})"), int),
    "float": (re.compile(r"-?(0|[1-9][0-9]*)\.(0|[0-9]*[1-9])(e-[0-9]+)?"), float),
    "timestamp": (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), str),
}


@dataclass(slots=True)
class Document:
    """Plain data of one file, its problems, and the (line, column) of each key and value."""

    name: str
    data: Any = None
    problems: list[Problem] = field(default_factory=list)
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    unread: bool = False

    def place(self, path: Path) -> tuple[int, int]:
        """Return the place of a key, else of its nearest parent."""
        while path and path not in self.keys and path not in self.values:
            path = path[:-1]
        return self.keys.get(path) or self.values.get(path) or (1, 1)

    def value_place(self, path: Path) -> tuple[int, int]:
        """Return the place of a value, else of its nearest parent."""
        return self.values.get(path) or self.place(path)

    def problem(self, path: Path, rule: str, found: str, allowed: str, near: str = "") -> Problem:
        """Locate a problem at a value of this document."""
        return Problem(self.name, *self.value_place(path), rule, found, allowed, near)

    def refused(self, path: Path) -> bool:
        """Tell whether the value at a path was refused while reading."""
        place = self.value_place(path)
        return self.unread or any((p.line, p.column) == place for p in self.problems)

    def reject(self, mark: yaml.Mark, rule: str, found: str, allowed: str) -> None:
        """Note a problem at a mark of the YAML reader."""
        self.problems.append(Problem(self.name, mark.line + 1, mark.column + 1, rule, found, allowed))


def read(path: FilePath, name: str, *, typed: bool = True) -> Document:
    """Read one YAML file; whatever is wrong with it stands in ``problems``.

    What a program wrote may repeat a part by an anchor; what a person typed may not.
    """
    return _parsed(path.read_bytes(), name, typed=typed)


@lru_cache(maxsize=64)  # while serving, all files but the edited one are as they were
def _parsed(raw: bytes, name: str, *, typed: bool) -> Document:
    document = Document(name)
    text = _clean(_decode(raw, document), document)
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        if node is not None:
            document.data = _Builder(document, typed=typed).build(node, ())
    except yaml.MarkedYAMLError as error:
        document.unread = True
        mark = error.context_mark if "quoted" in (error.context or "") else error.problem_mark
        found = (error.problem or "broken YAML").removeprefix("found ")
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        document.problems.append(Problem(name, line, column, "yaml", found, "well-formed YAML 1.1"))
    except yaml.YAMLError as error:
        document.unread = True
        found = str(error).splitlines()[0]
        document.problems.append(Problem(name, 1, 1, "yaml", found, "well-formed YAML 1.1"))
    except RecursionError:
        document.unread = True
        document.problems.append(Problem(name, 1, 1, "yaml", "endless nesting", "at most a few levels"))
    return document


def _decode(raw: bytes, document: Document) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        found = f"byte 0x{raw[error.start]:02x}"
        document.unread = True
        document.problems.append(Problem(document.name, line, column, "encoding", found, "UTF-8"))
        return ""


def _clean(text: str, document: Document) -> str:
    """Refuse tabs and bidirectional controls, and mend them so that reading goes on."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        for match in BIDI.finditer(line):
            found = f"bidirectional control U+{ord(match[0]):04X}"
            place = (number + 1, match.start() + 1)
            document.problems.append(Problem(document.name, *place, "text", found, "plain characters"))
        if "\t" in line:
            place = (number + 1, line.index("\t") + 1)
            document.problems.append(Problem(document.name, *place, "yaml", "a tab", "spaces", "two spaces"))
            lines[number] = _indent_like(lines[:number], line)
    return BIDI.sub(" ", "\n".join(lines))


def _indent_like(before: list[str], line: str) -> str:
    if "\t" not in line[: len(line) - len(line.lstrip())]:
        return line.replace("\t", " ")
    last = next((earlier for earlier in reversed(before) if earlier.strip()), "")
    indent = len(last) - len(last.lstrip()) + (2 if last.rstrip().endswith(":") else 0)
    return " " * indent + line.lstrip().replace("\t", " ")


class _Builder:
    """Turn YAML nodes into plain data; refuse what surprises."""

    def __init__(self, document: Document, *, typed: bool) -> None:
        self.document = document
        self.typed = typed
        self.seen: set[int] = set()

    def build(self, node: yaml.Node, path: Path) -> Any:
        mark = node.start_mark
        self.document.values[path] = (mark.line + 1, mark.column + 1)
        if self.typed and id(node) in self.seen:
            self.document.reject(mark, "yaml", "an anchor that is used again", "the text written out")
            return None
        self.seen.add(id(node))
        match node:
            case yaml.MappingNode():
                return self._mapping(node, path)
            case yaml.SequenceNode():
                return [self.build(item, (*path, index)) for index, item in enumerate(node.value)]
            case yaml.ScalarNode():
                return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node)
            if key in result:
                self.document.reject(key_node.start_mark, "duplicate key", f'"{key}" again', "each key once")
            elif key is not None:
                mark = key_node.start_mark
                self.document.keys[*path, key] = (mark.line + 1, mark.column + 1)
                result[key] = self.build(value_node, (*path, key))
        return result

    def _key(self, node: yaml.Node) -> str | None:
        if isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str":
            return str(node.value)
        found = f'"{node.value}"' if isinstance(node, yaml.ScalarNode) else "a key that is not a word"
        self.document.reject(node.start_mark, "key", found, "a plain word, quoted if YAML reads it otherwise")
        return None

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        kind, text = node.tag.removeprefix("tag:yaml.org,2002:"), str(node.value)
        pattern, convert = PLAIN.get(kind, (NEVER, str))
        if pattern.fullmatch(text):
            return convert(text)
        found = f'"{text[:40]}", which YAML 1.1 reads as {kind}'
        self.document.reject(node.start_mark, "yaml word", found, "true, false, plain numbers, or quotes")
        return None
