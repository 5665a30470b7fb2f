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

TALK = """
import threading
from contextlib import asynccontextmanager

from fastapi import FastAPI, WebSocket
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient

seen = []


@asynccontextmanager
async def lifespan(app):
    seen.append("up")
    yield
    seen.append("down")


app = FastAPI(lifespan=lifespan)


@app.get("/")
async def parts():
    async def stream():
        yield "a"
        yield "b"

    return StreamingResponse(stream())


@app.websocket("/talk")
async def talk(socket: WebSocket):
    await socket.accept()
    await socket.send_text((await socket.receive_text()).upper())
    await socket.close()


def test_fastapi_talks():
    with TestClient(app) as client:
        assert client.get("/").text == "ab"
        with client.websocket_connect("/talk") as socket:
            socket.send_text("hello")
            assert socket.receive_text() == "HELLO"
    assert seen == ["up", "down"]
    assert threading.active_count() == 1
"""


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
    assert {one["outcome"] for one in seen} == {"passed"}
    assert {answer[2] for one in seen for answer in one["traffic"]} >= {200}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_broken_sample_fails_its_contract(place: Path, framework: str) -> None:
    """A sample that answers something else fails, and the reason is told."""
    file = place / f"{framework}_app.py"
    file.write_text(re.sub(r"\bage\b", "years", file.read_text("utf-8")), "utf-8")
    seen = ran(PROVE, str(place), framework, str(place.parent / CONTRACT))
    failed = [one for one in seen if one["outcome"] == "failed"]
    assert failed
    assert all(one["why"] for one in failed)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_the_own_tests_of_a_sample_run_in_place(tmp_path: Path, framework: str) -> None:
    """A contract that runs a sample's tests gets their number, and 0 if one fails."""
    place = tmp_path / "sample"
    shutil.copytree(ROOT / "snippets" / "db_rollback", place)
    shutil.copy(ROOT / "snippets" / "django_settings.py", place)
    contract = str(shutil.copy(ROOT / "tests" / "contracts" / "test_db_rollback.py", tmp_path))
    for name in ("no_test_sees_the_rows_of_another", "without_the_rollback_they_fail"):
        seen = ran(PROVE, str(place), framework, contract, f"test_{name}[{framework}]")
        assert [one["outcome"] for one in seen] == ["passed"]


def test_a_test_that_names_another_framework_is_left_out(tmp_path: Path) -> None:
    """A contract may prove what only one framework does; the others' drivers pass it by."""
    contract = tmp_path / "test_words.py"
    contract.write_text(
        "def test_flask_speaks():\n    assert True\n\n\ndef test_django_speaks():\n    assert True\n"
    )
    seen = ran(PROVE, str(tmp_path), "flask", str(contract))
    assert [one["test"] for one in seen] == ["test_flask_speaks"]


def test_a_client_with_a_thread_of_its_own_runs_in_place(tmp_path: Path) -> None:
    """Lifespan, a streamed answer and a WebSocket work through the portal that has no thread."""
    (tmp_path / "test_talk.py").write_text(TALK)
    seen = ran(PROVE, str(tmp_path), "fastapi", str(tmp_path / "test_talk.py"))
    assert [(one["outcome"], one["why"]) for one in seen] == [("passed", "")]


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
