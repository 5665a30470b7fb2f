"""Startup and shutdown of the process."""

from types import ModuleType

from tests.samples import SERVED


def test_code_runs_at_start_and_stop(framework: str, sample: ModuleType) -> None:
    """Code runs once before the first request and once more when the server stops."""
    assert sample.log == []
    with SERVED[framework](sample) as client:
        logs = [client.get("/log").json()["log"] for _ in range(2)]
    assert logs == [["open pool"], ["open pool"]]
    assert sample.log == ["open pool", "close pool"]
