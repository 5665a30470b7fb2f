"""Modules that a hello world imports."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.distributions import closure, providers
from tests.loopback import TARGETS, hello_world

COUNT = "import sys; sys.modules |= dict.fromkeys(sys.argv[1:]); import {module}; print(*sys.modules)"


def test_modules_of_the_installation(framework: str, place: Path, record: Callable[[object], None]) -> None:
    """The value counts the loaded modules of a bare install, standard library left out."""
    module = TARGETS[framework, "wsgi"].split(":")[0]
    own = {top for top, names in providers().items() if names & closure(framework)}
    command = [sys.executable, "-c", COUNT.format(module=module), *(providers().keys() - own)]
    loaded = subprocess.check_output(command, cwd=hello_world(place), text=True).split()
    count = sum(name.split(".")[0] in own for name in loaded)
    assert framework in loaded
    record(count)
