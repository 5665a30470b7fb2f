"""A command that lists the routes."""

import subprocess
import sys


def test_fastapi_command_lists_no_routes() -> None:
    """The `fastapi` command refuses `routes` as an unknown subcommand."""
    words = [sys.executable, "-m", "fastapi", "routes"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "No such command" in done.stderr


def test_django_has_no_command_for_routes(django_ready: None) -> None:
    """None of Django's own management commands has a name with url or route in it."""
    from django.core.management import get_commands

    names = [name for name, app in get_commands().items() if app.startswith("django.")]
    assert "migrate" in names or "check" in names
    assert [name for name in names if "url" in name or "route" in name] == []
