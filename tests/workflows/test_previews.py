"""Previews: whatever a stranger brings, nothing of his is run, printed or written elsewhere."""

import io
import json
import stat
import subprocess
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from macros.diff.shapes import Diff
from macros.render_diff import Links
from previews import Refused, artifact, comment, github, marking
from previews.__main__ import main, shown
from previews.github import GitHub
from previews.host import BRANCH, Host, configured

SHA = "a" * 40
PAGE = "<!doctype html><html><head><title>x</title></head><body>{}</body></html>"
HOSTILE = "x`; rm -rf / #\"'$(id)\n::set-env name=A::b ](https://evil.example) @everyone <img src=x>"


def zipped(files: dict[str, str | bytes], **attributes: int) -> bytes:
    """Make an archive; ``mode`` is the type of the last file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name)
            member.external_attr = attributes.get("mode", 0) << 16 if name == [*files][-1] else 0
            archive.writestr(member, content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def unpacked(folder: Path, raw: bytes) -> int:
    """Unpack an archive into a folder."""
    (folder / "a.zip").write_bytes(raw)
    return artifact.unpack(folder / "a.zip", folder / "site")


@dataclass(frozen=True)
class Fake(GitHub):
    """An API of one repository with prepared answers that remembers what was written."""

    pulls: list[dict[str, Any]] = field(default_factory=list)
    comments: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    written: list[tuple[str, str, str]] = field(default_factory=list)

    def ask(self, path: str, *words: str, given: bytes | None = None) -> bytes:
        """Answer from what was prepared."""
        if given is not None:
            self.written.append((path, words[0], json.loads(given)["body"]))
            return b""
        if path.endswith("/zip"):
            return self.files[path.split("/")[2]]
        if path.startswith("actions/"):
            kinds = {"name": "site", "expired": False, "size_in_bytes": 9}
            return json.dumps({"artifacts": [{"id": int(one), **kinds} for one in self.files]}).encode()
        return json.dumps([self.pulls if path.startswith("pulls") else self.comments]).encode()


def pull(number: int, sha: str) -> dict[str, Any]:
    """Make an open pull request with a hostile title and branch."""
    return {"number": number, "title": HOSTILE, "head": {"sha": sha, "ref": HOSTILE, "label": HOSTILE}}


def test_an_honest_site_is_unpacked(tmp_path: Path) -> None:
    """Pages, styles and samples come out as they went in."""
    files: dict[str, str | bytes] = {
        "index.html": PAGE,
        "assets/site.css": "a{}",
        "features/x/index.html": PAGE,
    }
    assert unpacked(tmp_path, zipped(files)) == 3
    assert (tmp_path / "site" / "features" / "x" / "index.html").read_text() == PAGE


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("../evil.html", 0),
        ("/etc/evil.html", 0),
        ("a/../../evil.html", 0),
        ("a\\..\\evil.html", 0),
        ("C:/evil.html", 0),
        (".git/config.html", 0),
        ("_headers.txt", 0),
        ("_worker.js", 0),
        ("a//b.html", 0),
        ("a/./b.html", 0),
        ("x\n::set-env.html", 0),
        ("x\u202elmth.html", 0),
        ("run.sh", 0),
        ("page.php", 0),
        ("noending", 0),
        ("INDEX.html", 0),
        ("/".join("abcdefghi") + ".html", 0),
        ("link.html", stat.S_IFLNK | 0o777),
        ("fifo.html", stat.S_IFIFO),
        ("device.html", stat.S_IFCHR),
    ],
)
def test_a_hostile_member_refuses_the_archive(tmp_path: Path, name: str, mode: int) -> None:
    """A path out, a name that hosts read, a link, a device or a strange type: nothing at all is written."""
    with pytest.raises(Refused):
        unpacked(tmp_path, zipped({"index.html": PAGE, name: "/etc/passwd"}, mode=mode))
    assert not (tmp_path / "site").exists()


def test_limits_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many files, a file too large, a site too large and a file longer than it says are refused."""
    big = zipped({"index.html": PAGE, "a.txt": "x" * 5000})
    for limit, value in (("FILES", 1), ("LARGEST", 4000), ("BYTES", 4000)):
        with monkeypatch.context() as patched:
            patched.setattr(artifact, limit, value)
            with pytest.raises(Refused, match="more than"):
                unpacked(tmp_path, big)
    with pytest.raises(Refused):
        unpacked(tmp_path, big.replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little")))


@pytest.mark.parametrize("raw", [b"", b"no archive", zipped({"a.html": PAGE})])
def test_what_is_no_site_is_refused(tmp_path: Path, raw: bytes) -> None:
    """Garbage, or an archive without a first page, is refused in one line."""
    with pytest.raises(Refused):
        unpacked(tmp_path, raw)


@pytest.mark.parametrize(
    "body",
    [
        "<script src=//evil.example/x.js></script>",
        "<img src='https://evil.example/pixel.png'>",
        "<IMG SRC=HTTP://evil.example/x>",
        "<form action=https://evil.example/></form>",
        "<button formaction=//evil.example></button>",
        "<base href=https://evil.example/>",
        "<iframe src=x></iframe>",
        "<object data=x></object>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>",
        "<a href=javascript:alert(1)>x</a>",
        "<a href=' data:text/html,x'>x</a>",
        "<link rel=stylesheet href=//evil.example/x.css>",
        "<svg><use xlink:href=https://evil.example/#x /></svg>",
        "<a ping=https://evil.example href=x>x</a>",
    ],
)
def test_a_page_that_reaches_out_is_refused(tmp_path: Path, body: str) -> None:
    """A page that loads from, sends to or leads by itself to another origin refuses the site."""
    (tmp_path / "index.html").write_text(PAGE.format(body))
    with pytest.raises(Refused):
        marking.mark(tmp_path)


def test_a_page_is_kept_from_search_engines(tmp_path: Path) -> None:
    """Links that a reader follows by himself are allowed; every page says noindex, and so does robots.txt."""
    body = "<a href='https://docs.example/'>x</a><img src='data:image/png;base64,x'><link rel=canonical href=https://us.example/>"
    (tmp_path / "index.html").write_text(PAGE.format(body))
    marking.mark(tmp_path)
    assert '<head><meta name="robots" content="noindex, nofollow">' in (tmp_path / "index.html").read_text()
    assert "Disallow: /" in (tmp_path / "robots.txt").read_text()


@pytest.mark.parametrize(
    ("pulls", "number"),
    [([pull(7, SHA)], 7), ([pull(7, "b" * 40)], 0), ([pull(7, SHA), pull(8, SHA)], 0), ([], 0)],
)
def test_a_pull_request_is_found_by_its_commit(pulls: list[dict[str, Any]], number: int) -> None:
    """Exactly one open pull request has this commit as its newest, or nothing happens."""
    hub = Fake("us/site", pulls, [], {})
    if number:
        assert github.pull_of(hub, SHA) == number
    else:
        with pytest.raises(Refused):
            github.pull_of(hub, SHA)


@pytest.mark.parametrize("text", ["", "main", SHA + "\n", SHA[:-1], f"{SHA[:-2]};x", "--upload-pack=x"])
def test_only_a_hash_names_a_commit(text: str) -> None:
    """A branch name, an option or a command is no hash."""
    with pytest.raises(Refused):
        github.commit(text)


def test_one_comment_is_kept() -> None:
    """Our own comment is replaced; a stranger's copy of the marker is left alone."""
    copied = {"id": 1, "user": {"login": "stranger"}, "body": comment.MARKER}
    own = {"id": 2, "user": {"login": comment.AUTHOR}, "body": f"{comment.MARKER}\nold"}
    first, second = Fake("us/site", [], [copied], {}), Fake("us/site", [], [copied, own], {})
    comment.post(first, 7, "new")
    comment.post(second, 7, "new")
    assert [(path, method) for path, method, _ in first.written] == [("issues/7/comments", "--method=POST")]
    assert [(path, method) for path, method, _ in second.written] == [("issues/comments/2", "--method=PATCH")]


@pytest.mark.parametrize(
    "raw", [b"[]", b"{", b'{"pages": ["//evil.example/"]}', b'{"claims": [{"feature": "x](y)"}]}']
)
def test_a_comparison_outside_the_model_is_refused(raw: bytes) -> None:
    """What is not in the model's words is not rendered."""
    with pytest.raises(Refused):
        comment.judged(raw)


def test_a_long_comment_fits() -> None:
    """A comment never exceeds what GitHub takes, and says that it was cut."""
    claims = [
        {
            "feature": f"f{number}" + "x" * 50,
            "framework": "flask",
            "change": "removed",
            "proof_changed": False,
        }
        for number in range(5000)
    ]
    diff = Diff.model_validate({"claims": claims, "pages": [f"features/{'x' * 150}{n}/" for n in range(900)]})
    body = comment.written(
        diff, Links("https://p.example/" + "y" * 90, "https://us.example/"), SHA, "A note."
    )
    assert len(body) < 65_000
    assert body.endswith("A note.\n")


def test_a_refused_site_leaves_a_comment_without_a_link() -> None:
    """A broken artifact gives a sentence of ours; none of its names is printed."""
    hub = Fake("us/site", [pull(7, SHA)], [], {"3": zipped({"index.html": PAGE, "../evil<b>.html": "x"})})
    address, note = shown(hub, 7, "12", None)
    assert (address, "evil" in note, note.startswith("No preview: ")) == ("", False, True)


def test_without_a_host_the_artifact_is_named() -> None:
    """Where no host is set up, the comment names the artifact."""
    hub = Fake("us/site", [pull(7, SHA)], [], {"3": zipped({"index.html": PAGE})})
    assert shown(hub, 7, "12", None) == (
        "",
        "No preview host is set up: the built site is the artifact `site` of run 12.",
    )


@pytest.fixture
def remote(tmp_path: Path) -> Host:
    """Make an empty repository that stands for the host."""
    subprocess.run(["git", "init", "--quiet", "--bare", str(tmp_path / "host.git")], check=True)
    return Host(str(tmp_path / "host.git"), "https://previews.example/")


def listed(host: Host) -> list[str]:
    """List the files on the host."""
    words = ["git", "-C", host.remote, "ls-tree", "-r", "--name-only", BRANCH]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()


def test_previews_come_and_go(remote: Host, tmp_path: Path) -> None:
    """Each pull request has its own path, a new push replaces it, and a closed one is removed."""
    site, work = tmp_path / "site", tmp_path / "work"
    site.mkdir()
    (site / "index.html").write_text("one")
    assert remote.publish(7, site, work) == "https://previews.example/pr-7/"
    remote.publish(8, site, work)
    (site / "index.html").rename(site / "other.html")
    remote.publish(7, site, work)
    assert listed(remote) == [".nojekyll", "pr-7/other.html", "pr-8/index.html"]
    assert remote.keep([7], work) == [8]
    assert listed(remote) == [".nojekyll", "pr-7/other.html"]


@pytest.mark.parametrize(
    ("repository", "url"),
    [
        ("us/previews", "https://elsewhere.example/"),
        ("US/previews", "https://elsewhere.example/"),
        ("them/previews", "https://us.example/previews/"),
        ("them/previews", "http://elsewhere.example/"),
        ("them/previews", "https://elsewhere.example/)[x](https://evil.example/"),
        ("them/../us", "https://elsewhere.example/"),
    ],
)
def test_a_host_of_the_same_origin_is_refused(repository: str, url: str) -> None:
    """A preview beside the site could read what the site stores, so it is refused."""
    with pytest.raises(Refused):
        configured("us/site", repository, url, "https://us.example/site/", "token")


def test_no_settings_mean_no_host() -> None:
    """Without repository or token there is no host, and the token never shows."""
    assert configured("us/site", "", "", "https://us.example/", "") is None
    made = configured(
        "us/site", "them/previews", "https://them.example/previews/", "https://us.example/", "secret"
    )
    assert made is not None
    assert "secret" not in repr(made)


def test_a_hostile_environment_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A branch name where a hash belongs ends the step with one line and without a call."""
    monkeypatch.setenv("REPOSITORY", "us/site")
    monkeypatch.setenv("HEAD_SHA", HOSTILE)
    assert main(["compare"]) == 1
    assert capsys.readouterr().out == "refused: no hash of a commit\n"
