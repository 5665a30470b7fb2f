"""The ledger of a run and its raw files: written whole or not at all, and only from here."""

import csv
import gzip
import hashlib
import io
import itertools
import os
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, get_type_hints

import yaml

from benchmarks.derivation import METHOD, derived
from benchmarks.latency import Timed
from benchmarks.sample import Sample, remarked

PLACE = Path(__file__).resolve().parents[1] / "data" / "ledger" / "measurements"
HEAD = "# Written by benchmarks/: a hand edit breaks the test that recomputes it from the raw samples.\n"


def write(place: Path, ledger: dict[str, Any], samples: list[Sample], timed: list[Timed]) -> Path:
    """Write the raw files, then the ledger that names their digests."""
    run = ledger["run"]
    run["id"] = free(place, run["id"])
    raw = {"samples": packed(samples, Sample), "latency_samples": packed(timed, Timed)}
    for name, content in raw.items():
        run[name] = f"raw/{run['id']}{'' if name == 'samples' else '-latency'}.csv.gz"
        run[f"{name}_sha256"] = hashlib.sha256(content).hexdigest()
        replace(place / run[name], content)
    target = place / f"{run['id']}.yml"
    replace(target, _text(ledger))
    return target


def rederive(path: Path) -> None:
    """Mark the kept windows and compute the figures of a run anew; what was measured stays as it is."""
    told = read(path)
    run = told["run"]
    marked = remarked(samples(path.parent / run["samples"]))
    told |= derived(marked, told["stacks"], run["base"])
    content = packed(marked, Sample)
    run |= {"method": METHOD, "samples_sha256": hashlib.sha256(content).hexdigest()}
    replace(path.parent / run["samples"], content)
    replace(path, _text(told))


def _text(ledger: dict[str, Any]) -> bytes:
    return (HEAD + yaml.safe_dump(ledger, sort_keys=False, allow_unicode=True, width=110)).encode()


def free(place: Path, wanted: str) -> str:
    """Number a further run of the same day and machine: a measurement is never overwritten."""
    numbered = (f"{wanted}-{n}" for n in itertools.count(2))
    return next(name for name in itertools.chain([wanted], numbered) if not (place / f"{name}.yml").exists())


def replace(path: Path, content: bytes) -> None:
    """Put a file in place in one step: readers see the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def packed(records: Iterable[Any], kind: type) -> bytes:
    """Pack records as compressed CSV, the same bytes for the same records; an empty field is null."""
    text = io.StringIO()
    table = csv.DictWriter(text, [field.name for field in fields(kind)], lineterminator="\n")
    table.writeheader()
    table.writerows(asdict(record) for record in records)
    return gzip.compress(text.getvalue().encode(), mtime=0)


def samples(path: Path) -> list[Sample]:
    """Read raw samples back."""
    kinds = get_type_hints(Sample)
    rows = csv.DictReader(io.StringIO(gzip.decompress(path.read_bytes()).decode()))
    return [Sample(**{name: _value(text, kinds[name]) for name, text in row.items()}) for row in rows]


def _value(text: str, kind: Any) -> Any:
    if text == "":
        return None
    if kind is bool:
        return text == "True"
    number = next((known for known in (int, float) if kind in (known, known | None)), None)
    return number(text) if number else text


def read(path: Path) -> dict[str, Any]:
    """Read a ledger."""
    return dict(yaml.safe_load(path.read_text("utf-8")))
