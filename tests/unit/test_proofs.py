"""The proof plugin: what counts as a pass, and what differs from the ledger."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import distributions, proofs
from tests.proofs import differences, faults

PROOF = {"checks": [{"kind": "contract", "sentence": "It works.", "line": 3, "passed": True}], "tests": "t1"}


def without_assertion() -> None:
    """It does something."""
    print("something")  # noqa: T201 - stands for work without a check


def with_constant() -> None:
    """It asserts nothing."""
    assert True


def without_sentence() -> None:  # noqa: D103 - the fault under test
    assert len("x") == 1


def with_raises() -> None:
    """It refuses."""
    with pytest.raises(ValueError, match="x"):
        int("x")


@pytest.mark.parametrize("function", [without_assertion, with_constant, without_sentence])
def test_a_proof_that_cannot_fail_is_refused(function: Callable[[], None]) -> None:
    """A test without a real assertion or without a sentence proves nothing."""
    assert len(list(faults(function))) == 1


def test_raises_counts_as_an_assertion() -> None:
    """Expecting an error is an assertion."""
    assert list(faults(with_raises)) == []


def report(outcome: str, **extra: Any) -> pytest.TestReport:
    """Make the report of a proof."""
    known = {"feature": "f", "framework": "flask", "kind": "contract", "sentence": "It works.", "line": 3}
    made = pytest.TestReport(
        nodeid="x",
        location=("x", 0, "x"),
        keywords={},
        outcome=outcome,  # type: ignore[arg-type] # one of pytest's three words
        longrepr=None,
        when="call",
        user_properties=[("proof", known)],
    )
    for name, value in extra.items():
        setattr(made, name, value)
    return made


@pytest.mark.parametrize(
    ("made", "passed"),
    [
        (report("passed"), True),
        (report("failed"), False),
        (report("skipped"), False),
        (report("skipped", wasxfail="known"), False),
        (report("passed", wasxfail="known"), False),
    ],
)
def test_only_a_real_pass_counts(
    monkeypatch: pytest.MonkeyPatch, made: pytest.TestReport, passed: bool
) -> None:
    """A skip, an expected failure and an unexpected pass are not a pass."""
    seen: dict[tuple[str, str], list[dict[str, Any]]] = {}
    monkeypatch.setattr(proofs, "_CURRENT", seen)
    proofs.pytest_runtest_logreport(made)
    assert [check["passed"] for check in seen["f", "flask"]] == [passed]


def test_same_ledger_has_no_difference() -> None:
    """A ledger that the run gives again is accepted, whatever its date."""
    committed = {"proofs": {"f": {"flask": {**PROOF, "date": "2026-11-20"}}}}
    fresh = {"proofs": {"f": {"flask": {**PROOF, "date": "2026-11-21"}}}}
    assert list(differences(committed, fresh)) == []


@pytest.mark.parametrize(
    ("committed", "fresh", "word"),
    [
        ({}, {"flask": PROOF}, "not in the ledger"),
        ({"flask": PROOF}, {}, "nothing in this run proves it"),
        ({"flask": PROOF}, {"flask": {**PROOF, "tests": "t2"}}, "tests: the ledger says t1, this run t2"),
    ],
)
def test_each_difference_is_one_line(committed: Any, fresh: Any, word: str) -> None:
    """A difference is told in one line that names the claim."""
    found = list(differences({"proofs": {"f": committed}}, {"proofs": {"f": fresh}}))
    assert len(found) == 1
    assert found[0].startswith("f.flask: ")
    assert word in found[0]


def test_a_start_script_names_the_server(tmp_path: Path) -> None:
    """What a script starts counts like an import: the sample does not run without it."""
    script = tmp_path / "serve.sh"
    script.write_text("#!/bin/sh\nexec gunicorn --workers 2 app:app\n")
    assert distributions.imports([script], frozenset()) == ["gunicorn"]
