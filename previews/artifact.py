"""A stranger's archive: judged by its table of contents before one byte is written."""

import io
import re
import stat
import zipfile
from pathlib import Path

from previews import Refused

FILES, BYTES, LARGEST, DEPTH = 5_000, 150_000_000, 20_000_000, 8
PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")  # no dot or underscore first: hosts read such files
TYPES = {
    *(".atom", ".css", ".csv", ".gif", ".gz", ".html", ".ico", ".jpg", ".js", ".json", ".md", ".mjs", ".png"),
    *(".py", ".svg", ".tsv", ".txt", ".wasm", ".webp", ".whl", ".woff", ".woff2", ".xml", ".yml", ".zip"),
}
CHUNK = 1 << 16


def unpack(archive: Path, folder: Path) -> int:
    """Write the archive into an empty folder; return the number of files, or raise Refused."""
    try:
        with zipfile.ZipFile(archive) as opened:
            members = [member for member in opened.infolist() if not member.is_dir()]
            _judge(members)
            for member in members:
                _write(opened, member, folder)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        raise Refused(f"an archive that cannot be read ({type(error).__name__})") from None
    if not (folder / "index.html").is_file():
        raise Refused("a site without index.html")
    return len(members)


def only(archive: bytes, name: str) -> bytes:
    """Return the one file of an archive of ours."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        if opened.namelist() != [name] or opened.getinfo(name).file_size > LARGEST:
            raise Refused("an archive that is not one file")
        return opened.read(name)


def _judge(members: list[zipfile.ZipInfo]) -> None:
    names = [member.filename for member in members]
    if len(names) > FILES:
        raise Refused(f"{len(names)} files, more than {FILES}")
    if sum(member.file_size for member in members) > BYTES:
        raise Refused(f"more than {BYTES} bytes")
    if len({name.lower() for name in names}) != len(names):
        raise Refused("a name that is there twice")
    for member in members:
        _judge_one(member)


def _judge_one(member: zipfile.ZipInfo) -> None:
    parts, mode = member.filename.split("/"), member.external_attr >> 16
    if member.orig_filename != member.filename or not all(map(PART.fullmatch, parts)) or len(parts) > DEPTH:
        raise Refused("a path outside the site, or with a name that is not ours")
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        raise Refused("a link or a device among the files")
    if Path(parts[-1]).suffix.lower() not in TYPES:
        raise Refused("a type of file that the site does not have")
    if member.file_size > LARGEST:
        raise Refused(f"a file of more than {LARGEST} bytes")


def _write(opened: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> None:
    """Copy one member, never more bytes than its entry declared."""
    path = folder.joinpath(*member.filename.split("/"))
    path.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with opened.open(member) as source, path.open("xb") as goal:
        while chunk := source.read(CHUNK):
            left -= len(chunk)
            if left < 0:
                raise Refused("a file that is longer than it says")
            goal.write(chunk)
