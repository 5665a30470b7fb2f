"""Signals that await their receivers."""

import pkgutil


def test_fastapi_has_no_signals() -> None:
    """FastAPI and Starlette contain no module for signals or events between parts of an app."""
    import fastapi
    import starlette

    modules = [
        module.name for package in (fastapi, starlette) for module in pkgutil.walk_packages(package.__path__)
    ]
    assert not [name for name in modules if "signal" in name or "event" in name]
