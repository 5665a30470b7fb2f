"""Rules that look across files; each is a small function that yields located problems."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from macros import fit
from macros.document import Document, Path
from macros.ledger import grade, holds, suits
from macros.load import Comparison, Reading, rows
from macros.model import ID, Claim, Evidence, Feature, Level, SupportClaim, SupportRow, ValueRow
from macros.problem import Problem, nearest

SHELF_LIFE = timedelta(days=180)
PROVE = "data/ledger/proofs.yml"


def problems(reading: Reading, comparison: Comparison) -> list[Problem]:
    """Apply every rule."""
    found = [problem for rule in RAW for problem in rule(reading)]
    return found + [problem for rule in WHOLE for problem in rule(reading, comparison)]


def walk(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield every part of plain data with its path."""
    yield path, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from walk(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from walk(value, (*path, index))


def _rows(reading: Reading) -> Iterator[tuple[Document, Path, dict[str, Any]]]:
    for opened in reading.documents.values():
        for path, row in rows(opened):
            yield opened, path, row


def _facts(reading: Reading) -> Iterator[Document]:
    for name, opened in reading.documents.items():
        if not name.startswith("data/ledger/"):
            yield opened


def feature_ids(reading: Reading) -> dict[str, Problem | None]:
    """Collect the ids of all rows, broken rows included."""
    return {row["id"]: None for _, _, row in _rows(reading) if isinstance(row.get("id"), str)}


def _vocabulary(reading: Reading) -> dict[str, set[str]]:
    def keys(name: str, key: str) -> set[str]:
        opened = reading.documents.get(f"data/{name}")
        data = opened.data if opened and isinstance(opened.data, dict) else {}
        return set(data.get(key) or {})

    features, sources = set(feature_ids(reading)), keys("sources.yml", "sources")
    if any(opened.unread for opened in reading.documents.values()):
        return {}  # what could not be read may hold the words that seem to be missing
    if not all(re.fullmatch(ID, str(row.get("id"))) for _, _, row in _rows(reading)):
        features = set()  # a row whose id is broken may be the one that is named
    frameworks = {name.split("/")[-1][:-4] for name in reading.documents if "/frameworks/" in name}
    return {
        "feature": features,
        "features": features,
        "source": sources,
        "sources": sources,
        "framework": frameworks,
        "pick": frameworks,
        "picks": frameworks,
        "topic": keys("published.yml", "topics"),
    }


def references_exist(reading: Reading) -> Iterator[Problem]:
    """A feature, framework, source or topic that is named exists."""
    words = _vocabulary(reading)
    for opened in _facts(reading):
        for path, value in walk(opened.data):
            key = next((part for part in reversed(path) if isinstance(part, str)), "")
            if isinstance(value, str) and value not in (words.get(key) or {value}):
                near = nearest(value, words[key])
                allowed = f"a {key.removesuffix('s')} that exists"
                yield opened.problem(path, "reference", f'"{value}"', allowed, near)


def claims_name_frameworks(reading: Reading) -> Iterator[Problem]:
    """The keys of claims are frameworks."""
    names = {name.split("/")[-1][:-4] for name in reading.documents if "/frameworks/" in name}
    for opened, path, row in _rows(reading):
        claims = row.get("claims")
        for name in claims if isinstance(claims, dict) else {}:
            if name not in names:
                line, column = opened.place((*path, "claims", name))
                allowed, near = ", ".join(sorted(names)), nearest(name, names)
                yield Problem(opened.name, line, column, "framework", f'"{name}"', allowed, near)


def measurements_name_their_parts(reading: Reading) -> Iterator[Problem]:
    """A stack, task or framework that a measurement names is in its own lists, or in the data."""
    frameworks = {name.split("/")[-1][:-4] for name in reading.documents if "/frameworks/" in name}
    for name, opened in reading.documents.items():
        run = reading.runs.get(name.removeprefix("data/ledger/measurements/"))
        words: dict[Any, set[str]] = {"framework": frameworks}
        words |= {"stack": {*run.by_stack}, "base": {*run.by_stack}} if run else {}
        words |= {"workload": {*run.by_workload}} if run else {}
        for path, value in walk(opened.data) if run else ():
            key = path[-1] if path and path[0] != "variation" else ""  # which also pools tasks
            if isinstance(value, str) and value not in (words.get(key) or {value}):
                allowed = f"a {key} of this run"
                yield opened.problem(path, "reference", f'"{value}"', allowed, nearest(value, words[key]))


def ids_are_unique(reading: Reading) -> Iterator[Problem]:
    """An id, or a former id, stands for one row."""
    seen: dict[str, str] = {}
    for opened, path, row in _rows(reading):
        was = row.get("was")
        for place, name in [((*path, "id"), row.get("id")), *_former(path, was)]:
            if isinstance(name, str) and name in seen:
                yield opened.problem(place, "id", f'"{name}", used in {seen[name]}', "an id of its own")
            elif isinstance(name, str):
                seen[name] = opened.name


def _former(path: Path, was: Any) -> list[tuple[Path, Any]]:
    return [((*path, "was", n), name) for n, name in enumerate(was if isinstance(was, list) else [])]


def ids_never_vanish(reading: Reading) -> Iterator[Problem]:
    """An id that was published stays, as an id or as ``was:`` of the row that took over."""
    former = {name for _, _, row in _rows(reading) for name in row.get("was") or () if isinstance(name, str)}
    now = set(feature_ids(reading))
    for category, ids in reading.ledger.ids.items():
        path = f"data/features/{category}.yml"
        if path in reading.documents and reading.documents[path].unread:
            continue
        for name in set(ids) - now - former:
            fresh = now - set().union(*reading.ledger.ids.values())
            allowed = f"the row, or was: [{name}] in the row that took over"
            yield Problem(path, 1, 1, "vanished id", f'no "{name}"', allowed, nearest(name, fresh or now))


def _claims(reading: Reading, comparison: Comparison) -> Iterator[tuple[Document, Path, Feature, str, Claim]]:
    known = {row.id: row for _, row in comparison.features()}
    for opened, path, raw in _rows(reading):
        row = known.get(str(raw.get("id")))
        for name, claim in row.claims.items() if row else ():
            if row and name in comparison.frameworks:
                yield opened, (*path, "claims", name), row, name, claim


def evidence_exists(reading: Reading, comparison: Comparison) -> Iterator[Problem]:
    """A claim is executed, cited or marked editorial; a none is never mere opinion."""
    allowed = "a test in tests/ and make prove, or sources with checked, or editorial: true"
    for opened, path, row, name, claim in _claims(reading, comparison):
        level = claim.level if isinstance(claim, SupportClaim) else None
        if level is Level.UNKNOWN or comparison.bytes[row.id, name].sample or row_is_measured(row):
            continue
        proof = comparison.ledger.proof(row.id, name)
        proven = proof is not None and suits(claim, proof)
        if not (proven or claim.sources or (claim.editorial and level is not Level.NONE)):
            found = f"no evidence for {row.id}.{name}"
            yield Problem(opened.name, *opened.place(path), "evidence", found, allowed)


def row_is_measured(row: Feature) -> bool:
    """Tell whether the ledger of measurements supplies the values of a row."""
    return isinstance(row, ValueRow) and row.measured is not None


def samples_have_a_contract(reading: Reading, comparison: Comparison) -> Iterator[Problem]:
    """A claim with a sample has a contract."""
    for opened, path, row, name, _ in _claims(reading, comparison):
        contract = f"tests/contracts/test_{row.id}.py"
        if comparison.bytes[row.id, name].sample and not (reading.root / contract).exists():
            found = f"a sample of {row.id}.{name} without a contract"
            yield Problem(opened.name, *opened.place(path), "contract", found, contract)


def absence_has_no_sample(reading: Reading, comparison: Comparison) -> Iterator[Problem]:
    """Where a sample does it, the level is not none: the lines may be the reader's own."""
    for opened, path, row, name, claim in _claims(reading, comparison):
        level = claim.level if isinstance(claim, SupportClaim) else None
        if level in {Level.NONE, Level.UNKNOWN} and comparison.bytes[row.id, name].sample:
            found = f"{row.id}.{name}: level {level} beside a sample"
            allowed = "the level that the sample shows, or no sample"
            yield opened.problem((*path, "level"), "level", found, allowed)


def rooms_share_names(reading: Reading, comparison: Comparison) -> Iterator[Problem]:
    """A folder of samples and a file of proofs carry the id of a feature."""
    ids = set(feature_ids(reading))
    folders = [path for path in (reading.root / "snippets").glob("[a-z]*/") if path.is_dir()]
    files = [path for room in PROOF_ROOMS for path in (reading.root / "tests" / room).glob("test_*.py")]
    for path in sorted([*folders, *files]):
        name = path.stem.removeprefix("test_") if path.suffix else path.name
        if name not in ids and path.name != "__pycache__":
            place = path.relative_to(reading.root).as_posix()
            yield Problem(place, 1, 1, "name", f'"{name}"', "the id of a feature", nearest(name, ids))


PROOF_ROOMS = ("contracts", "canaries", "probes")


def level_agrees_with_imports(reading: Reading, comparison: Comparison) -> Iterator[Problem]:
    """Builtin and manual samples stay inside the framework; others import what via names."""
    closures = comparison.ledger.closures
    for opened, path, row, name, claim in _claims(reading, comparison):
        proof = comparison.ledger.proof(row.id, name)
        now = comparison.bytes[row.id, name]
        if proof is None or now.sample is None or proof.sample != now.sample:
            continue
        inside = closures.get(_closure(name, claim), closures.get(name, ()))
        outside = set(proof.imports) - set(inside)
        level = claim.level if isinstance(claim, SupportClaim) else Level.BUILTIN
        if level in {Level.OFFICIAL, Level.PACKAGE}:
            missing = {canonical(via) for via in claim.via} - set(proof.imports)
            if missing:
                found = f"{row.id}.{name}: the sample never imports {', '.join(sorted(missing))}"
                yield opened.problem((*path, "via"), "level", found, "via names what the sample imports")
        elif outside:
            found = f"{row.id}.{name}: level {level} over a sample that imports {', '.join(sorted(outside))}"
            allowed = "official or package with via, or extra: with the group that brings it"
            yield opened.problem((*path, "level"), "level", found, allowed)


def _closure(framework: str, claim: Claim) -> str:
    return f"{framework}[{claim.extra}]" if claim.extra else framework


def canonical(distribution: str) -> str:
    """Write a distribution name as package indexes compare it."""
    return distribution.lower().replace("_", "-").replace(".", "-")


def needs_are_levels(reading: Reading, comparison: Comparison) -> Iterator[Problem]:
    """A need is a row with levels; a value has no fit."""
    values = {row.id for _, row in comparison.features() if not isinstance(row, SupportRow)}
    opened = reading.documents.get("data/use_cases.yml") or Document("")
    for path, value in walk(opened.data):
        if path[-1:] == ("feature",) and value in values:
            yield opened.problem(path, "need", f'"{value}", a row of values', "a row with levels")


def picks_agree(reading: Reading, comparison: Comparison) -> Iterator[Problem]:
    """The editorial pick is a best fit, or says why it differs."""
    opened = reading.documents.get("data/use_cases.yml") or Document("")
    known = {row.id: row for _, row in comparison.features()}
    framed = sum("/frameworks/" in name for name in reading.documents) == len(comparison.frameworks)
    for index, case in enumerate(comparison.use_cases):
        read = framed and case.pick in comparison.frameworks and all(n.feature in known for n in case.needs)
        if not read:
            continue  # the fit would follow from another mistake
        best = fit.best(fit.fits(case, known, list(comparison.frameworks)))
        path = ("use_cases", index, "pick")
        if case.pick not in best and not case.differs:
            found = f'pick "{case.pick}" of {case.id}'
            allowed = f"the best fit ({', '.join(best)}), or differs: with the reason"
            yield opened.problem(path, "pick", found, allowed)
        if case.pick in best and case.differs:
            found = f"differs at {case.id}, whose pick is a best fit"
            yield opened.problem(("use_cases", index, "differs"), "pick", found, "no differs")


def terms_are_unique(reading: Reading) -> Iterator[Problem]:
    """An id and a spelling stand for one term, whatever their case."""
    seen: dict[tuple[str, str], str] = {}
    for opened, path, value in _glossary(reading):
        key = {"id": "id", "term": "spelling", "also": "spelling"}.get(str(path[2])) if path[2:] else None
        if key and isinstance(value, str):
            place = f"terms[{path[1]}]"
            if seen.setdefault((key, value.lower()), place) != place:
                yield opened.problem(path, "term", f'"{value}" twice', f"{key}s of its own")


def pages_exist(reading: Reading) -> Iterator[Problem]:
    """The page of a term is a document below docs/."""
    for opened, path, value in _glossary(reading):
        if path[2:] == ("page",) and isinstance(value, str) and not (reading.root / "docs" / value).is_file():
            found = [
                one.relative_to(reading.root / "docs").as_posix()
                for one in (reading.root / "docs").rglob("*.md")
            ]
            yield opened.problem(path, "page", f'"{value}"', "a file below docs/", nearest(value, found))


def _glossary(reading: Reading) -> Iterator[tuple[Document, Path, Any]]:
    opened = reading.documents.get("data/glossary.yml") or Document("")
    for path, value in walk(opened.data):
        if path[:1] == ("terms",):
            yield opened, path, value


RAW: list[Callable[[Reading], Iterator[Problem]]] = [
    references_exist,
    claims_name_frameworks,
    measurements_name_their_parts,
    ids_are_unique,
    ids_never_vanish,
    terms_are_unique,
    pages_exist,
]
WHOLE: list[Callable[[Reading, Comparison], Iterator[Problem]]] = [
    evidence_exists,
    samples_have_a_contract,
    absence_has_no_sample,
    rooms_share_names,
    level_agrees_with_imports,
    needs_are_levels,
    picks_agree,
]


def unproven(comparison: Comparison) -> Iterator[Problem]:
    """List claims whose proof does not hold for the files as they are."""
    for _, row in comparison.features():
        for name in row.claims:
            now, proof = comparison.bytes[row.id, name], comparison.ledger.proof(row.id, name)
            release = comparison.ledger.releases.get(name)
            exists = now.sample is not None or proof is not None
            if exists and not (proof and holds(proof, now, release)):
                path, line = comparison.lines[row.id, name]
                found = f"{row.id}.{name}, {_reason(comparison, row.id, name)}"
                yield Problem(path, line, 1, "proof", found, "a proof of these files; run make prove")


def _reason(comparison: Comparison, feature: str, name: str) -> str:
    now, proof = comparison.bytes[feature, name], comparison.ledger.proof(feature, name)
    if proof is None:
        return "never proven"
    if not proof.passed:
        return "whose check failed"
    if proof.sample != now.sample:
        return "whose sample changed since"
    if proof.tests != now.tests:
        return "whose test changed since"
    return "proven on another release" if now.sample is None else "without a contract or on another release"


def stale(comparison: Comparison, today: date) -> Iterator[Problem]:
    """List cited claims that are older than 180 days or than the newest feature release."""
    for _, row in comparison.features():
        for name, claim in row.claims.items():
            if is_stale(comparison, row, name, today):
                path, line = comparison.lines[row.id, name]
                found = f"{row.id}.{name}, checked {claim.checked}"
                yield Problem(path, line, 1, "stale", found, "a newer check against the source")


def is_stale(comparison: Comparison, row: Feature, name: str, today: date) -> bool:
    """Tell whether a claim rests on a citation that has aged."""
    claim, release = row.claims[name], comparison.ledger.releases.get(name)
    proof, now = comparison.ledger.proof(row.id, name), comparison.bytes[row.id, name]
    if claim.checked is None or grade(claim, proof, now, release) is not Evidence.CITED:
        return False
    newest = release.feature_released if release else None
    return today - claim.checked > SHELF_LIFE or (newest is not None and claim.checked < newest)
