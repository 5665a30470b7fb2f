"""Checks of the configuration."""

from types import ModuleType

import pytest


def test_django_check_refuses_a_wrong_setting(
    framework: str, sample: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A registered error stops the commands that run the checks, with the id of the mistake."""
    from django.conf import settings
    from django.core.management import execute_from_command_line

    def run(command: str) -> None:
        execute_from_command_line(["manage.py", command])

    run("check")
    monkeypatch.setattr(settings, "CURRENCY", "EURO")
    for command in ("check", "showmigrations"):
        with pytest.raises(SystemExit):
            run(command)
        assert "shop.E001" in capsys.readouterr().err
    run("diffsettings")
    assert "EURO" in capsys.readouterr().out
