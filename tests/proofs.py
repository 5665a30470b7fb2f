"""Turn a run of contracts, canaries and probes into the proof ledger, or compare it with the ledger.

``--ledger=write`` is ``make prove``; ``--ledger=compare`` is what ``make test`` does.
"""

import ast
import inspect
import sys
import textwrap
from collections.abc import Iterator
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros import ledger
from macros.load import Comparison, assemble, read
from macros.rules import canonical
from tests import distributions
from tests.isolation import is_proof
from tests.samples import ROOT, feature_of

KINDS = {room: kind for kind, room in ledger.PROOF_ROOMS.items()}
PATH = ROOT / "data" / "ledger" / "proofs.yml"
HEAD = "# Written by a program (make prove, make releases); do not edit.\n"
DIFFERENCES = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer --ledger."""
    parser.addoption("--ledger", choices=["write", "compare"], help="write or compare the proof ledger")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the differences that this run finds; refuse half a proof."""
    config.stash[DIFFERENCES] = []
    if config.getoption("--ledger") and (config.option.keyword or config.option.markexpr):
        raise pytest.UsageError("--ledger wants whole files: name them, without -k and -m")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Attach to each proof what it proves; refuse a proof that cannot fail or says nothing."""
    wrong = []
    for item in items:
        if is_proof(item.path) and isinstance(item, pytest.Function):
            wrong += [f"{item.nodeid}: {fault}" for fault in faults(item.function)]
            item.user_properties.append(("proof", _identity(item)))
    if wrong:
        raise pytest.UsageError("\n".join(wrong))


def faults(function: Any) -> Iterator[str]:
    """Say what keeps a test function from being a proof."""
    if not inspect.getdoc(function):
        yield "no docstring, which is the sentence that the site prints"
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    if not any(map(_can_fail, ast.walk(tree))):
        yield "no assertion, so nothing is proven"


def _can_fail(node: ast.AST) -> bool:
    match node:
        case ast.Assert(test=test):
            return not isinstance(test, ast.Constant)
        case ast.Call(func=ast.Name(id="record")) | ast.Call(func=ast.Attribute(attr="raises")):
            return True
    return False


def _identity(item: pytest.Function) -> dict[str, Any]:
    named = item.originalname.removeprefix("test_").split("_")[0]
    framework = item.callspec.params.get("framework", named) if hasattr(item, "callspec") else named
    return {
        "feature": feature_of(item.path),
        "framework": framework,
        "kind": KINDS[item.path.parent.name],
        "sentence": " ".join((inspect.getdoc(item.function) or "").split("\n\n")[0].split()),
        "line": item.function.__code__.co_firstlineno,
    }


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Gather what each proof gave."""
    properties: dict[str, Any] = dict(report.user_properties)
    if "proof" in properties and (report.when == "call" or report.outcome != "passed"):
        identity: dict[str, Any] = dict(properties["proof"])
        key = (identity.pop("feature"), identity.pop("framework"))
        # a skip and an expected failure are not a pass
        identity["passed"] = report.outcome == "passed" and not hasattr(report, "wasxfail")
        if "value" in properties:
            identity["value"] = properties["value"]
        _CURRENT.setdefault(key, []).append(identity)
        _FILES.setdefault(key[0], set()).add(report.nodeid.partition("::")[0])


_CURRENT: dict[tuple[str, str], list[dict[str, Any]]] = {}
_FILES: dict[str, set[str]] = {}


def settled(feature: str) -> bool:
    """Tell whether this run says all there is to say of a feature: every file of it ran, or none is left."""
    paths = ledger.test_files(ROOT / "tests", feature)
    return {path.relative_to(ROOT).as_posix() for path in paths} <= _FILES.get(feature, set())


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the ledger, or list how it differs from this run."""
    mode = session.config.getoption("--ledger")
    if mode is None or hasattr(session.config, "workerinput"):
        return
    comparison = assemble(read(ROOT))
    committed = _plain(PATH)
    fresh = _ledger(comparison, committed.get("proofs", {}))
    if mode == "write":
        _write(fresh, comparison)
    else:
        found = list(differences(committed, fresh))
        session.config.stash[DIFFERENCES].extend(found)
        if found:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the differences, one line each."""
    found = config.stash[DIFFERENCES]
    if found:
        terminalreporter.section("the committed ledger is not what this run gives")
        for line in found:
            terminalreporter.line(line)
        terminalreporter.line("run make prove and commit data/ledger/proofs.yml")


def _plain(path: Path) -> dict[str, Any]:
    return yaml.load(path.read_text("utf-8"), yaml.CSafeLoader) if path.exists() else {}


def _ledger(comparison: Comparison, before: dict[str, dict[str, Any]]) -> dict[str, Any]:
    proofs = {feature: claims for feature, claims in before.items() if not settled(feature)}
    for (feature, framework), checks in sorted(_CURRENT.items()):
        if not settled(feature):
            continue
        proof = _proof(comparison, feature, framework, checks)
        old = before.get(feature, {}).get(framework, {})
        same = old and {**old, "date": None} == {**proof, "date": None}
        proofs.setdefault(feature, {})[framework] = old if same else proof
    return {"python": _python(), "closures": _closures(comparison), "proofs": dict(sorted(proofs.items()))}


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def _closures(comparison: Comparison) -> dict[str, list[str]]:
    found = {}
    for name, framework in sorted(comparison.frameworks.items()):
        found[name] = sorted(distributions.closure(framework.distribution))
        used = {row.claims[name].extra for _, row in comparison.features() if name in row.claims}
        for extra in sorted(filter(None, used)):
            found[f"{name}[{extra}]"] = sorted(distributions.closure(framework.distribution, extra))
    return found


def _proof(
    comparison: Comparison, feature: str, framework: str, checks: list[dict[str, Any]]
) -> dict[str, Any]:
    names = tuple(comparison.frameworks)
    files = ledger.sample_files(ROOT / "snippets" / feature, framework, names)
    distribution = comparison.frameworks[framework].distribution
    groups = ("", *distributions.extras(distribution))
    inside = frozenset[str]().union(*(distributions.closure(distribution, extra) for extra in groups))
    imported = distributions.imports(files, inside)
    versions = {canonical(distribution), *imported}
    order = list(ledger.PROOF_ROOMS)
    return {
        "checks": sorted(checks, key=lambda check: (order.index(check["kind"]), check["line"])),
        "tests": ledger.tests_digest(ROOT, feature),
        **({"sample": ledger.sample_digest(ROOT, feature, framework, names)} if files else {}),
        **({"imports": imported} if imported else {}),
        "packages": {name: metadata.version(name) for name in sorted(versions)},
        "date": date.today().isoformat(),
    }


def _write(fresh: dict[str, Any], comparison: Comparison) -> None:
    dump(PATH, fresh)
    path = PATH.with_name("ids.yml")
    former = _plain(path)
    ids = {
        name: sorted({*former.get(name, ()), *(row.id for row in category.features)})
        for name, category in sorted(comparison.categories.items())
    }
    dump(path, ids)


def dump(path: Path, data: dict[str, Any]) -> None:
    """Write a file of the ledger, unless it would be the same."""
    text = HEAD + yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, width=1000, allow_unicode=True)
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


def differences(committed: dict[str, Any], fresh: dict[str, Any]) -> Iterator[str]:
    """Say, one line each, where a committed ledger is not what a run gave."""
    before, after = _flat(committed), _flat(fresh)
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if old is None:
            yield f"{key}: proven by this run, not in the ledger"
        elif new is None:
            yield f"{key}: in the ledger, but nothing in this run proves it"
        else:
            for part in sorted((old.keys() | new.keys()) - {"date"}):
                if old.get(part) != new.get(part):
                    yield f"{key}: {part}: the ledger says {old.get(part)}, this run {new.get(part)}"


def _flat(plain: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        f"{feature}.{framework}": dict(proof)
        for feature, proofs in (plain.get("proofs") or {}).items()
        for framework, proof in proofs.items()
    }
