"""A bound on parallel inference."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from types import ModuleType

import pytest
from httpx2 import Client


def test_third_call_waits(client: Client, sample: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of eight requests sent at once two run the model at a time, and all are answered."""
    inside: list[str] = []
    crowd: list[int] = []
    lock = Lock()

    def infer(prompt: str) -> str:
        with lock:
            inside.append(prompt)
            crowd.append(len(inside))
        time.sleep(0.05)
        with lock:
            inside.remove(prompt)
        return prompt

    monkeypatch.setattr(sample, "infer", infer)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda word: client.get(f"/infer?prompt={word}").json(), "abcdefgh"))
    assert answers == [{"answer": word} for word in "abcdefgh"]
    assert max(crowd) == 2
