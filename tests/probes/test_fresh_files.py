"""Files on disk after the documented start."""

from collections.abc import Callable
from pathlib import Path

APPS = {
    "fastapi": "from fastapi import FastAPI\n\napp = FastAPI()\n",
    "flask": "from flask import Flask\n\napp = Flask(__name__)\n",
}


def test_files(framework: str, tmp_path: Path, record: Callable[[object], None]) -> None:
    """The first application is one file in FastAPI and Flask, and what startproject writes in Django."""
    from django.core.management import call_command

    if framework == "django":
        call_command("startproject", "shop", str(tmp_path))
    else:
        (tmp_path / "main.py").write_text(APPS[framework])
        names: dict[str, object] = {"__name__": "main"}
        exec((tmp_path / "main.py").read_text(), names)
        assert callable(names["app"])
    record(sum(path.is_file() for path in tmp_path.rglob("*")))
