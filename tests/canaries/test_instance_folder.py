"""A folder for unversioned configuration."""


def test_fastapi_has_no_instance_folder() -> None:
    """A FastAPI application has no instance path."""
    from fastapi import FastAPI

    assert not [name for name in dir(FastAPI()) if "instance" in name]


def test_django_has_no_instance_folder(django_ready: None) -> None:
    """Django has no setting for an instance folder."""
    from django.conf import settings

    assert "DEBUG" in dir(settings)
    assert not [n for n in dir(settings) if "INSTANCE" in n]
