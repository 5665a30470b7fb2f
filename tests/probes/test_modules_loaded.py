"""Modules that a hello world imports."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.distributions import closure, providers
from tests.loopback import TARGETS, hello_world

COUNT = "import {module}, sys; print(*sys.modules)"


def test_modules_of_the_installation(framework: str, place: Path, record: Callable[[object], None]) -> None:
    """The value counts the loaded modules of the framework's closure, standard library left out."""
    module = TARGETS[framework, "wsgi"].split(":")[0]
    command = [sys.executable, "-c", COUNT.format(module=module)]
    loaded = subprocess.check_output(command, cwd=hello_world(place), text=True).split()
    own = {top for top, names in providers().items() if names & closure(framework)}
    count = sum(name.split(".")[0] in own for name in loaded)
    assert framework in loaded
    record(count)
