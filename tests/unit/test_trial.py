"""What a reader's browser gets to try a sample."""

import json
from pathlib import Path

import pytest

from macros.ledger import Runnable
from macros.load import Comparison, load
from macros.view.contract import contract, requests
from macros.view.trial import digest, megabytes, packages, runnable
from tests.samples import ROOT

CONTRACT = '''
def test_one(client):
    """Sent."""
    user = {"name": "Ada"}
    assert client.post("/users", json=user, headers={"X-Key": "1"}).json() == user
    assert client.get(computed()).status_code == 200
    assert client.get("/users", params={"page": 2}).status_code == 200
'''


def test_requests_are_read_from_the_contract(tmp_path: Path) -> None:
    """What is written out is taken in order, with its names resolved; what is computed is left out."""
    (tmp_path / "tests" / "contracts").mkdir(parents=True)
    (tmp_path / "tests" / "contracts" / "test_users.py").write_text(CONTRACT)
    headers = [["content-type", "application/json"], ["x-key", "1"]]
    assert requests(tmp_path, "users") == [
        {"method": "POST", "path": "/users", "headers": headers, "body": '{"name": "Ada"}'},
        {"method": "GET", "path": "/users?page=2", "headers": [], "body": ""},
    ]


def test_a_contract_says_what_no_browser_has(tmp_path: Path) -> None:
    """Servers, processes and threads are told from the imports; a plain contract needs nothing."""
    (tmp_path / "tests" / "contracts").mkdir(parents=True)
    (tmp_path / "tests" / "steps.py").write_text("STEPS = ()\n")
    for name, text in {
        "plain": CONTRACT,
        "served": "import threading\nfrom tests.servers import live\n",
        "moved": "from tests.steps import STEPS\n",
    }.items():
        (tmp_path / "tests" / "contracts" / f"test_{name}.py").write_text(text)
    plain, served, moved = (contract(tmp_path, name) for name in ("plain", "served", "moved"))
    assert plain == {"name": "test_plain.py", "text": CONTRACT, "needs": "", "rooms": {}}
    assert served is not None
    assert served["needs"] == "a real server, threads"
    assert moved is not None
    assert moved["rooms"] == {"../tests/steps.py": "STEPS = ()\n"}
    assert contract(tmp_path, "nothing") is None


def test_a_size_counts_only_what_one_sample_loads(tmp_path: Path) -> None:
    """The core and the archives that it names, not those of others and not the licences."""
    (tmp_path / "packages").mkdir()
    for name in (
        "pyodide.asm.wasm",
        "python_stdlib.zip",
        "packages/one.tgz",
        "packages/two.tgz",
        "LICENSES.txt",
    ):
        (tmp_path / name).write_bytes(bytes(1_000_000))
    assert megabytes(tmp_path, ["one"]) == 3


@pytest.fixture
def comparison() -> Comparison:
    """Read the data anew, so that a test may change it."""
    return load(ROOT)


def test_packages_are_those_of_the_imports(comparison: Comparison, tmp_path: Path) -> None:
    """What a sample imports comes with what that requires; what has no archive is told."""
    known = {"flask": ["werkzeug"], "werkzeug": [], "httpx2": [], "pytest": ["pluggy"], "pluggy": []}
    (tmp_path / "packages.json").write_text(json.dumps(known))
    found = packages(comparison, tmp_path, "path_parameters", "flask")
    assert found["packages"] == ["flask", "httpx2", "werkzeug"]
    assert found["tools"] == ["pluggy", "pytest"]
    assert "httpx2-jsfetch" in found["missing"]


@pytest.mark.parametrize("moved", ["runtime", "sample", "tests"])
def test_only_what_was_tried_is_runnable(comparison: Comparison, moved: str) -> None:
    """A sample, a contract or a runtime that changed since it was tried is not offered."""
    key = ("path_parameters", "flask")
    own = comparison.bytes[key]
    seen = {"sample": own.sample, "tests": own.tests, "runs": True}

    def tried(runtime: str, **changed: str) -> list[tuple[str, str]]:
        samples = {key[0]: {key[1]: {**seen, **changed}}}
        known = Runnable.model_validate({"runtime": runtime, "samples": samples})
        ledger = comparison.ledger.model_copy(update={"runnable": known})
        object.__setattr__(comparison, "ledger", ledger)
        return runnable(comparison)

    assert tried(digest(ROOT)) == [key]
    assert (
        tried("0" if moved == "runtime" else digest(ROOT), **({} if moved == "runtime" else {moved: "0"}))
        == []
    )


def test_the_ledger_is_of_this_runtime(comparison: Comparison) -> None:
    """After a change of the driver or the packages, ``make runtime-check`` must be run."""
    assert comparison.ledger.runnable is not None
    assert comparison.ledger.runnable.runtime == digest(ROOT)
