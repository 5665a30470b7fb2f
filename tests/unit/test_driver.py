"""The driver that calls a sample without sockets and threads, here in CPython."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.samples import FRAMEWORKS, ROOT

CONTRACT = "test_body_validation.py"
PROVE = "import contract; print(contract.outcomes(*sys.argv[2:]))"
REPLY = "import drive; print(drive.reply(*sys.argv[2:]))"


def ran(program: str, *words: str) -> Any:
    """Run the driver in a process of its own, as it patches what needs threads."""
    begun = "import sys; sys.path.insert(0, sys.argv[1]); "
    command = [sys.executable, "-c", begun + program, str(ROOT / "runtime"), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Copy the samples of a feature."""
    shutil.copytree(ROOT / "snippets" / "body_validation", tmp_path / "sample")
    shutil.copy(ROOT / "snippets" / "django_settings.py", tmp_path / "sample")
    shutil.copy(ROOT / "tests" / "contracts" / CONTRACT, tmp_path)
    return tmp_path / "sample"


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_contract_passes_through_the_driver(place: Path, framework: str) -> None:
    """Every test of the contract passes, and the traffic of its client is noted."""
    seen = ran(PROVE, str(place), framework, str(place.parent / CONTRACT))
    assert {one["outcome"] for one in seen["tests"]} == {"passed"}
    assert {answer[2] for answer in seen["traffic"]} >= {200}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_broken_sample_fails_its_contract(place: Path, framework: str) -> None:
    """A sample that answers something else fails, and the reason is told."""
    file = place / f"{framework}_app.py"
    file.write_text(re.sub(r"\bage\b", "years", file.read_text("utf-8")), "utf-8")
    seen = ran(PROVE, str(place), framework, str(place.parent / CONTRACT))
    failed = [one for one in seen["tests"] if one["outcome"] == "failed"]
    assert failed
    assert all(one["why"] for one in failed)


def test_what_waits_for_the_world_is_an_error(tmp_path: Path) -> None:
    """An application that waits for what never comes gives an error instead of hanging."""
    (tmp_path / "fastapi_app.py").write_text(
        "import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n\n\n"
        "@app.get('/')\nasync def wait():\n    await asyncio.Event().wait()\n"
    )
    asked = json.dumps({"method": "GET", "path": "/", "headers": [], "body": ""})
    assert "waits for something outside" in ran(REPLY, str(tmp_path), "fastapi", asked)["error"]


def test_a_sync_view_may_use_asynchronous_code(tmp_path: Path) -> None:
    """Loops may nest: a thread-bound handler and asyncio.run work in place."""
    (tmp_path / "fastapi_app.py").write_text(
        "import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n\n\n"
        "async def inner():\n    await asyncio.sleep(0.01)\n"
        "    return await asyncio.to_thread(int, '7')\n\n\n"
        "@app.get('/')\ndef outer() -> int:\n    return asyncio.run(inner())\n"
    )
    asked = json.dumps({"method": "GET", "path": "/", "headers": [], "body": ""})
    assert ran(REPLY, str(tmp_path), "fastapi", asked)["body"] == "7"
