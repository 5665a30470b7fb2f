"""Geographic columns."""

import pkgutil
from pathlib import Path


def test_django_ships_spatial_backends() -> None:
    """Django ships spatial backends for PostGIS, SpatiaLite, MySQL and Oracle."""
    from importlib.util import find_spec

    spec = find_spec("django.contrib.gis")
    assert spec is not None
    assert spec.origin is not None
    backends = Path(spec.origin).parent / "db" / "backends"
    names = {name for _, name, package in pkgutil.iter_modules([str(backends)]) if package}
    assert {"postgis", "spatialite", "mysql", "oracle"} <= names
