"""What each commit changed in what the site says, read from git; formatting says nothing."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from macros.git import Repository
from macros.problem import DataError
from macros.saying import moved, told

ROOM, LEDGER = "data/features", "data/ledger/proofs.yml"
FORMAT = "%H%x00%P%x00%cs%x00%cI%x00%s%x00%b%x1e"
BLOCK = re.compile(r"^  (\w+):$", re.MULTILINE)
TIMELESS = {"checked"}  # a source that was read again says nothing new
type Key = tuple[str, str]
type Said = dict[Key, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Move:
    """What one commit did to one claim: added, removed or changed, with (field, was, now)."""

    feature: str
    framework: str
    category: str
    change: str
    words: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One commit that changed claims: why (its subject) and since when."""

    commit: str
    day: str
    time: str
    why: str
    moves: tuple[Move, ...]

    def of(self, change: str) -> tuple[Move, ...]:
        """List the moves of one kind."""
        return tuple(move for move in self.moves if move.change == change)


@dataclass(frozen=True, repr=False)  # the generator writes its settings out
class History:
    """Every entry, newest first; ``whole`` is false in a shallow clone or without git."""

    entries: tuple[Entry, ...] = ()
    whole: bool = False

    @cached_property
    def by_claim(self) -> dict[Key, list[tuple[Entry, Move]]]:
        """Every claim's own entries, newest first."""
        found: dict[Key, list[tuple[Entry, Move]]] = {}
        for entry in self.entries:
            for move in entry.moves:
                found.setdefault((move.feature, move.framework), []).append((entry, move))
        return found


def read(root: Path) -> History:
    """Read the history of the data; commits that were read before come from .cache/."""
    if not (root / ".git").exists():
        return History()
    try:
        return _read(Repository(root), root / ".cache" / f"history-{_code()}.json")
    except DataError:
        return History()


def _read(repository: Repository, path: Path) -> History:
    whole = repository.run("rev-parse", "--is-shallow-repository").strip() == b"false"
    known = json.loads(path.read_bytes()) if path.exists() else {}
    entries, fresh = [], False
    for line in _log(repository):
        if line[1] or whole:
            fresh |= line[0] not in known
            entries.append(_entry(known[line[0]]) if line[0] in known else _made(repository, line))
    if fresh:
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({entry.commit: asdict(entry) for entry in entries}), "utf-8")
    return History(tuple(entry for entry in entries if entry.moves), whole)


def _log(repository: Repository) -> Iterator[list[str]]:
    words = ("log", "--first-parent", f"--format={FORMAT}", "--", ROOM, LEDGER)
    for record in repository.run(*words).decode("utf-8", "replace").split("\x1e"):
        if record.strip():
            yield record.strip("\n").split("\0")


def _made(repository: Repository, line: list[str]) -> Entry:
    commit, parents, day, time, subject, body = line
    now = _State(repository, commit)
    was = _State(repository, parents.split()[0]) if parents else None
    merged = subject.startswith("Merge pull request") and body.strip()
    why = body.strip().splitlines()[0] if merged else subject
    return Entry(commit, day, time, why, tuple(_moves(was, now)))


class _State:
    """What one commit says of every claim."""

    def __init__(self, repository: Repository, commit: str) -> None:
        files = repository.files(commit, ROOM, LEDGER)
        blobs = repository.contents(files.values())
        values = _values(blobs[files[LEDGER]].decode("utf-8", "replace")) if LEDGER in files else {}
        self.said: Said = {}
        self.categories: dict[str, str] = {}
        self.former: dict[str, str] = {}
        for path in sorted(set(files) - {LEDGER}):
            for row in _rows(blobs[files[path]]):
                self._add(Path(path).stem, row, values)

    def _add(self, category: str, row: dict[str, Any], values: Mapping[Key, Any]) -> None:
        name = str(row.get("id"))
        self.categories[name] = category
        self.former |= {str(old): name for old in row.get("was") or ()}
        for framework, claim in (row.get("claims") or {}).items():
            plain = {key: value for key, value in (claim or {}).items() if key not in TIMELESS}
            if row.get("kind") == "value" and plain.get("value") is None:
                plain["value"] = values.get((name, framework))
            self.said[name, str(framework)] = told(plain)


def _moves(was: _State | None, now: _State) -> Iterator[Move]:
    said = was.said.items() if was else ()
    kept = {(now.former.get(name, name), framework): words for (name, framework), words in said}
    for key in sorted({*kept, *now.said}):
        there, here = key in kept, key in now.said
        words = tuple(moved(kept.get(key, {}), now.said.get(key, {})))
        if words or there != here:
            change = "changed" if there and here else "added" if here else "removed"
            category = now.categories.get(key[0]) or (was.categories.get(key[0], "") if was else "")
            yield Move(*key, category, change, words)


@cache
def _rows(blob: bytes) -> list[dict[str, Any]]:
    try:
        data = yaml.load(blob, yaml.CSafeLoader)
    except yaml.YAMLError:
        return []
    listed = data.get("features") if isinstance(data, dict) else None
    return [row for row in listed or () if isinstance(row, dict)]


def _values(text: str) -> dict[Key, Any]:
    """Read the observed values out of the proofs; what a program wrote may be cut at its indents."""
    parts = BLOCK.split(text.partition("\nproofs:\n")[2])
    return {
        (name, framework): value
        for name, block in zip(parts[1::2], parts[2::2], strict=True)
        if "value:" in block
        for framework, value in _observed(block)
    }


@cache
def _observed(block: str) -> list[tuple[str, Any]]:
    claims = yaml.load(block, yaml.CSafeLoader) or {}
    seen = {
        name: [one["value"] for one in proof["checks"] if "value" in one] for name, proof in claims.items()
    }
    return [(name, values[0]) for name, values in seen.items() if values]


def _entry(plain: dict[str, Any]) -> Entry:
    moves = (Move(**{**move, "words": tuple(map(tuple, move["words"]))}) for move in plain["moves"])
    return Entry(**{**plain, "moves": tuple(moves)})


def _code() -> str:
    from macros import saying  # noqa: PLC0415 - its bytes, not its names

    files = [Path(__file__), Path(str(saying.__file__))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
