"""What a reader's browser gets to try a sample."""

from pathlib import Path

from macros.load import load
from macros.view.trial import megabytes, requests, runnable
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


def test_a_size_counts_only_what_one_framework_loads(tmp_path: Path) -> None:
    """The core and its own archive, not those of others and not the licences."""
    for name in ("pyodide.asm.wasm", "python_stdlib.zip", "one.zip", "two.zip", "LICENSES.txt"):
        (tmp_path / name).write_bytes(bytes(1_000_000))
    assert megabytes(tmp_path, "one") == 3


def test_only_bytes_that_were_tried_are_runnable() -> None:
    """A sample that changed since it was tried is not offered."""
    comparison = load(ROOT)
    tried = {(feature, name) for feature, seen in comparison.ledger.runnable.items() for name in seen}
    assert set(runnable(comparison)) <= tried
    changed = {key: value.model_copy(update={"sample": "0"}) for key, value in comparison.bytes.items()}
    object.__setattr__(comparison, "bytes", changed)
    assert runnable(comparison) == []
