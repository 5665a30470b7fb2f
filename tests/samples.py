"""Serve the samples: which frameworks show a feature, and one HTTP client for each."""

import functools
import importlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from macros.load import read
from macros.model import Level, SupportClaim
from tests import distributions
from tests.isolation import is_proof

ROOT = Path(__file__).parent.parent
SNIPPETS = ROOT / "snippets"
FRAMEWORKS = sorted(path.stem for path in (ROOT / "data" / "frameworks").glob("*.yml"))
ORIGIN = "http://testserver"


def feature_of(path: Path) -> str:
    """Name the feature that a test file proves: its stem without test_."""
    return path.stem.removeprefix("test_")


def sampled(feature: str) -> list[str]:
    """List the frameworks that have a sample of a feature."""
    folder = SNIPPETS / feature
    return [
        name
        for name in FRAMEWORKS
        if (folder / f"{name}_app.py").exists() or (folder / f"{name}_app").is_dir()
    ]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a contract once per framework with a sample; without samples, once per framework."""
    path = Path(metafunc.module.__file__ or "")
    if "framework" in metafunc.fixturenames and is_proof(path):
        names = sampled(feature_of(path))
        if path.parent.name != "contracts":
            names = names or FRAMEWORKS
        metafunc.parametrize("framework", names)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Read the claims and the metadata once, before the first fork."""
    if any(is_proof(item.path) for item in items):
        installs()
        distributions.providers()


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the feature's samples to a temporary folder and work there."""
    source = SNIPPETS / feature_of(request.path)
    target = tmp_path / "sample"
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    target.mkdir(exist_ok=True)
    shutil.copy(SNIPPETS / "django_settings.py", target)
    monkeypatch.chdir(target)
    monkeypatch.syspath_prepend(str(target))
    return target


@pytest.fixture
def django_ready(place: Path) -> None:
    """Set Django up with the sample's settings and an empty database file."""
    _set_up_django(place)


def _set_up_django(place: Path) -> None:
    import django
    from django.core.management import call_command

    package = place / "django_app"
    own = "django_app.settings" if (package / "settings.py").exists() else "django_settings"
    settings = importlib.import_module(own)
    if package.is_dir() and "django_app" not in {name.split(".")[0] for name in settings.INSTALLED_APPS}:
        settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "django_app"]
    if (place / "django_app.py").exists():
        settings.ROOT_URLCONF = "django_app"
    for alias, entry in settings.DATABASES.items():
        entry["NAME"] = str(place / f"{alias}.sqlite3")
        if django.VERSION >= (5, 1):
            entry.setdefault("OPTIONS", {"init_command": "PRAGMA synchronous=OFF"})
    quick = dict.fromkeys(("admin", "auth", "contenttypes", "sessions"))
    settings.MIGRATION_MODULES = {**quick, **getattr(settings, "MIGRATION_MODULES", {})}
    os.environ["DJANGO_SETTINGS_MODULE"] = own
    django.setup()
    if settings.DATABASES:
        call_command("migrate", run_syncdb=True, verbosity=0)


@functools.cache
def installs() -> dict[tuple[str, str], frozenset[str]]:
    """Map each claim that needs no companion to the distributions that its install brings."""
    reading = read(ROOT)
    return {
        (row.id, name): distributions.closure(reading.frameworks[name].distribution, claim.extra or "")
        for category in reading.categories.values()
        for row in category.features
        for name, claim in row.claims.items()
        if not (isinstance(claim, SupportClaim) and claim.level in {Level.OFFICIAL, Level.PACKAGE})
    }


def install(feature: str, framework: str) -> AbstractContextManager[None]:
    """Hide what the claim's install would lack: a built-in sample sees the framework alone."""
    alone = installs().get((feature, framework))
    return nullcontext() if alone is None else distributions.only(alone)


@pytest.fixture
def sample(request: pytest.FixtureRequest, framework: str, place: Path) -> ModuleType:
    """Import the sample of this framework: the module that exposes app or urlpatterns."""
    with install(feature_of(request.path), framework):
        return _import_sample(framework, place)


def _import_sample(framework: str, place: Path) -> ModuleType:
    if framework == "django":
        _set_up_django(place)
    stem = f"{framework}_app"
    if (place / f"{stem}.py").exists():
        return importlib.import_module(stem)
    inner = next(name for name in ("main", "urls", "__init__") if (place / stem / f"{name}.py").exists())
    return importlib.import_module(stem if inner == "__init__" else f"{stem}.{inner}")


@pytest.fixture
def client(framework: str, sample: ModuleType) -> Iterator[httpx2.Client]:
    """Open an HTTP client on the sample: ASGI for FastAPI, WSGI for Flask and Django.

    A Django sample with an ``asgi.py`` is served over ASGI. Redirects are not followed; an
    unhandled exception becomes the framework's own 500 response.
    """
    with SERVED[framework](sample) as opened:
        yield opened


@pytest.fixture
def asgi_client(framework: str, sample: ModuleType) -> Iterator[httpx2.Client]:
    """Open a client like ``client``, but with Django over ASGI in every case."""
    serve = _django_asgi if framework == "django" else SERVED[framework]
    with serve(sample) as opened:
        yield opened


@contextmanager
def _fastapi(sample: ModuleType) -> Iterator[httpx2.Client]:
    with _asgi(sample.app) as opened:  # entering runs the lifespan
        yield opened


@contextmanager
def _flask(sample: ModuleType) -> Iterator[httpx2.Client]:
    with _wsgi(sample.app) as opened:
        yield opened


@contextmanager
def _django(sample: ModuleType) -> Iterator[httpx2.Client]:
    from django.core.wsgi import get_wsgi_application

    if _has_asgi(sample):
        yield _asgi(_django_application(sample))
    else:
        with _wsgi(get_wsgi_application()) as opened:
            yield opened


@contextmanager
def _django_asgi(sample: ModuleType) -> Iterator[httpx2.Client]:
    yield _asgi(_django_application(sample))  # Django refuses the lifespan, so nothing is entered


def _django_application(sample: ModuleType) -> Any:
    from django.core.asgi import get_asgi_application

    if _has_asgi(sample):
        return importlib.import_module("django_app.asgi").application
    return get_asgi_application()


def _has_asgi(sample: ModuleType) -> bool:
    return (Path(sample.__file__ or "").parent / "asgi.py").exists()


def _asgi(app: Any) -> TestClient:
    client = TestClient(app, base_url=ORIGIN, raise_server_exceptions=False)
    client.follow_redirects = False  # older clients take no argument for it
    return client


def _wsgi(app: Any) -> httpx2.Client:
    return httpx2.Client(transport=httpx2.WSGITransport(app, raise_app_exceptions=False), base_url=ORIGIN)


SERVED: dict[str, Callable[[ModuleType], AbstractContextManager[httpx2.Client]]] = {
    "fastapi": _fastapi,
    "flask": _flask,
    "django": _django,
}


@pytest.fixture
def record(request: pytest.FixtureRequest) -> Callable[[object], None]:
    """Record the observed value of a probe, a list as words; the ledger takes it from here."""

    def remember(value: object) -> None:
        words = ", ".join(map(str, value)) if isinstance(value, list | tuple) else value
        request.node.user_properties.append(("value", words))

    return remember


if sys.platform == "win32":  # the isolation forks
    pytest.exit("proofs need os.fork; use Linux or macOS", returncode=1)
