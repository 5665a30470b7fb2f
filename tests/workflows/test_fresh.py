"""Freshness: newer releases tell which claims moved, went stale or broke; cited links lead somewhere."""

import io
import os
import subprocess
import threading
import zipfile
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from freshness import links, pins, proposal
from freshness.report import findings, markdown
from macros.load import load
from tests.samples import ROOT
from tests.unit.conftest import Project
from tests.unit.conftest import project as project  # noqa: PLC0414 - a fixture of the next room
from tests.unit.test_diff import commit

COUNT = """title: Size
intro: How big.
features:
  - {id: dep_count, kind: value, title: C, question: C?, why: C., claims: {flask: {}}}
"""
PROOF = """python: '3.13'
proofs:
  dep_count:
    flask:
      checks: [{kind: probe, sentence: It counts., line: 1, value: 7, passed: true}]
      tests: e3b0c44298fc1c14
      packages: {flask: 3.1.3}
      date: '2026-11-21'
"""
RELEASES = "fastapi: {version: 0.165.0}\nflask: {version: 3.1.3}\n"
LATER = "fastapi: {version: 0.166.0, feature_released: 2026-12-01}\nflask: {version: 3.2.0}\n"
TODAY = date(2026, 12, 2)


def test_pins_take_the_newest_releases() -> None:
    """Only the exact pins of the frameworks change; extras and other lines stay."""
    text = '"django[argon2]==6.1.3",\n"django-axes",\n"flask==3.1.3",\n"x==1"\n'
    wanted = '"django[argon2]==6.2",\n"django-axes",\n"flask==3.2.0",\n"x==1"\n'
    assert pins.pinned(text, {"django": "6.2", "flask": "3.2.0"}) == wanted


def test_every_framework_is_pinned() -> None:
    """The real project pins each framework in the way that this replaces."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    names = [framework.distribution for framework in load(ROOT).frameworks.values()]
    assert pins.pinned(text, dict.fromkeys(names, "999.0")).count("==999.0") == len(names)


def told(project: Project, proofs: str) -> dict[str, str]:
    """Map what a newer release did to the claims that it touched, and keep the report under its own name."""
    was = load(project(features__size=COUNT, ledger__proofs=PROOF, ledger__releases=RELEASES))
    now = load(project(features__size=COUNT, ledger__proofs=proofs, ledger__releases=LATER))
    found = list(findings(was, now, TODAY))
    return {**{f"{one.kind} {one.claim}": one.says for one in found}, "report": markdown(found, was, now)}


def test_a_moved_value_a_stale_source_and_nothing_else(project: Project) -> None:
    """A value that a probe reads anew moved; a citation older than the feature release went stale."""
    found = told(project, PROOF.replace("value: 7", "value: 8").replace("3.1.3", "3.2.0"))
    assert found.pop("report").startswith(
        "## Releases\n\n- FastAPI: 0.165.0 → 0.166.0\n- Flask: 3.1.3 → 3.2.0"
    )
    assert found == {
        "moved dep_count.flask": "value: 7 → 8",
        "stale path_parameters.fastapi": "read 2026-11-20",
    }


def test_a_failed_check_broke_its_claim(project: Project) -> None:
    """A proof that fails on the new release names the sentence that no longer holds."""
    found = told(project, PROOF.replace("passed: true", "passed: false").replace("3.1.3", "3.2.0"))
    assert found["broke dep_count.flask"] == "It counts."
    assert "- `dep_count.flask`: It counts." in found["report"]


def test_nothing_moved_is_said(project: Project) -> None:
    """The same data twice gives a report without a claim."""
    one = load(project(ledger__releases=RELEASES))
    assert list(findings(one, one, TODAY)) == []
    assert "No claim moved, went stale or broke." in markdown([], one, one)


class _Web(BaseHTTPRequestHandler):
    """A small web: /there answers, /moved leads to it, everything else is lost."""

    def do_GET(self) -> None:
        """Answer by path."""
        moved = self.path == "/moved"
        self.send_response(302 if moved else 200 if self.path == "/there" else 404)
        self.send_header("Location", "/there")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def web() -> Iterator[str]:
    """Serve the small web on loopback; return its origin."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Web) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_links_that_lead_nowhere_are_told(web: str) -> None:
    """A lost page and a closed port are told; a redirect that arrives and an argued exception are not."""
    urls = {f"{web}/there", f"{web}/moved", f"{web}/lost", f"{web}/known", "http://127.0.0.1:9/"}
    with links.client() as client:
        found = list(links.problems(urls, {f"{web}/known": "asks programs to stay away"}, client))
    assert {*found} == {"http://127.0.0.1:9/: ConnectError", f"{web}/lost: status 404"}


def test_exceptions_that_nobody_needs_are_told(web: str) -> None:
    """An exception for a link that works, or that nothing cites, is an error."""
    with links.client() as client:
        found = list(links.problems({f"{web}/there"}, {f"{web}/there": "old", f"{web}/gone": "old"}, client))
    assert [line.partition(": ")[2] for line in found] == [
        "an exception that is not needed, the link works",
        "an exception for a link that nothing cites",
    ]


def test_real_links_are_collected_and_exceptions_argue() -> None:
    """Sources, frameworks and notes give their links; each exception has a reason and is cited."""
    urls = links.cited(load(ROOT))
    assert (
        "https://docs.djangoproject.com/en/6.1/howto/upgrade-version/" in urls
    )  # of a guide, not of the data
    assert not any("{" in url for url in urls)
    assert len(urls) > 50
    assert all(len(reason.split()) > 3 and url in urls for url, reason in links.excused().items())


def zipped(*names: str) -> bytes:
    """Make an archive of a run."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in ("report.md", *names):
            archive.writestr(name, f"of {name}")
    return held.getvalue()


@pytest.mark.parametrize(
    "name", ["macros/load.py", "../x", "data/ledger/ids.yml", ".github/workflows/x.yml", "/etc/x"]
)
def test_a_run_changes_its_own_files_only(tmp_path: Path, name: str) -> None:
    """A file that the run may not change stops the proposal before anything is written."""
    (tmp_path / "a.zip").write_bytes(zipped("pyproject.toml", name))
    with pytest.raises(ValueError, match="may not change"):
        proposal.take(tmp_path / "a.zip", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


def test_one_pull_request_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a run changed is pushed to one branch, and gh is asked for one pull request."""
    root, tools, remote = tmp_path / "root", tmp_path / "tools", tmp_path / "remote.git"
    root.mkdir()
    (root / "pyproject.toml").write_text("old")
    commit(root)
    subprocess.run(["git", "init", "--quiet", "--bare", str(remote)], check=True)
    subprocess.run(["git", "-C", str(root), "remote", "add", "origin", str(remote)], check=True)
    tools.mkdir()
    (tools / "gh").write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n[ "$2" != list ] || echo "[]"\n')
    (tools / "gh").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    assert proposal.propose(root, "Report") is False
    (tmp_path / "a.zip").write_bytes(zipped("pyproject.toml"))
    assert proposal.propose(root, proposal.take(tmp_path / "a.zip", root)) is True
    assert [line.split()[:2] for line in (tmp_path / "asked").read_text().splitlines()] == [
        ["pr", "list"],
        ["pr", "create"],
    ]
    pushed = ["git", "-C", str(remote), "show", f"{proposal.BRANCH}:pyproject.toml"]
    assert subprocess.run(pushed, check=True, capture_output=True, text=True).stdout == "of pyproject.toml"
