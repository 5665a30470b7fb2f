"""The ledger: what a recorded proof is worth today."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.ledger import Bytes, Check, Proof, Release, digest, grade, sample_files
from macros.model import Evidence, Level, SupportClaim, ValueClaim

RELEASE = Release(version="3.1.3")
NOW = Bytes(tests="t1", sample="s1")
CLAIM = SupportClaim(level=Level.BUILTIN)
PACKAGE = SupportClaim(level=Level.PACKAGE, via=("marshmallow",), note="With a schema.")


def proof(**changes: Any) -> Proof:
    """Make a proof that holds, with changes."""
    check = Check(kind="contract", sentence="It works.", line=3)
    known: dict[str, Any] = {
        "checks": (check,),
        "tests": "t1",
        "sample": "s1",
        "packages": {"flask": "3.1.3"},
        "date": date(2026, 11, 20),
    }
    return Proof(**{**known, **changes})


def test_a_pass_for_these_bytes_and_this_release_is_executed() -> None:
    """A proof that holds makes a claim executed."""
    assert grade(CLAIM, proof(), NOW, RELEASE) is Evidence.EXECUTED


@pytest.mark.parametrize(
    "change",
    [
        {"sample": "s2"},
        {"tests": "t2"},
        {"packages": {"flask": "3.1.2"}},
        {"checks": ()},
        {"checks": (Check(kind="contract", sentence="It works.", line=3, passed=False),)},
        {"checks": (Check(kind="canary", sentence="It is absent.", line=3),)},
    ],
)
def test_anything_else_is_unproven(change: dict[str, Any]) -> None:
    """Other bytes, another release, a failure, nothing, or a sample without contract do not count."""
    assert grade(CLAIM, proof(**change), NOW, RELEASE) is Evidence.UNPROVEN


def test_an_unproven_claim_falls_back_to_its_source() -> None:
    """A claim whose proof no longer holds shows its source, else opinion."""
    cited = CLAIM.model_copy(update={"sources": ("docs",), "checked": date(2026, 11, 20)})
    assert grade(cited, proof(sample="s2"), NOW, RELEASE) is Evidence.CITED
    opinion = CLAIM.model_copy(update={"editorial": True})
    assert grade(opinion, None, NOW, RELEASE) is Evidence.EDITORIAL


def test_a_canary_does_not_prove_a_package() -> None:
    """That something is not built in does not show that a package adds it."""
    canary = proof(checks=(Check(kind="canary", sentence="It is absent.", line=3),), sample=None)
    now = Bytes(tests="t1", sample=None)
    assert grade(PACKAGE, canary, now, RELEASE) is Evidence.UNPROVEN
    assert grade(SupportClaim(level=Level.NONE), canary, now, RELEASE) is Evidence.EXECUTED


def test_a_value_needs_an_observed_value() -> None:
    """A row of values is executed when a probe observed the value."""
    now = Bytes(tests="t1", sample=None)
    seen = proof(checks=(Check(kind="probe", sentence="It is 307.", line=3, value=307),), sample=None)
    assert grade(ValueClaim(), seen, now, RELEASE) is Evidence.EXECUTED
    silent = proof(checks=(Check(kind="probe", sentence="It is.", line=3),), sample=None)
    assert grade(ValueClaim(), silent, now, RELEASE) is Evidence.UNPROVEN


def test_shared_files_belong_to_every_sample(tmp_path: Path) -> None:
    """Files without a framework's prefix belong to all samples of the feature."""
    for name in ("flask_app.py", "django_app/urls.py", "templates/page.html", "templates/django_page.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    names = ("fastapi", "flask", "django")
    listed = [path.relative_to(tmp_path).as_posix() for path in sample_files(tmp_path, "flask", names)]
    assert listed == ["flask_app.py", "templates/page.html"]
    assert sample_files(tmp_path, "fastapi", names) == []


def test_digest_depends_on_names_and_bytes(tmp_path: Path) -> None:
    """A renamed or edited file changes the digest."""
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_text("one")
    second.write_text("one")
    assert digest(tmp_path, [first]) != digest(tmp_path, [second])
