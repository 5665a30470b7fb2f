"""A cache that is awaited."""

from inspect import iscoroutinefunction


def test_flask_caching_cannot_be_awaited() -> None:
    """Flask-Caching offers no method that can be awaited: its backends block the view."""
    from flask_caching import Cache

    methods = (getattr(Cache, name) for name in dir(Cache))
    assert not any(iscoroutinefunction(method) for method in methods)


def test_fastapi_has_no_cache_of_its_own() -> None:
    """FastAPI and Starlette contain no module for caching."""
    import pkgutil

    import fastapi
    import starlette

    modules = [
        module.name for package in (fastapi, starlette) for module in pkgutil.walk_packages(package.__path__)
    ]
    assert not [name for name in modules if "cache" in name]
