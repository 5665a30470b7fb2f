"""Where files are kept is a setting."""


def test_django_storage_is_a_setting(django_ready: None) -> None:
    """The same save and open calls work on another storage class that a setting names."""
    from django.core.files.base import ContentFile
    from django.core.files.storage import default_storage
    from django.core.files.storage.memory import InMemoryStorage
    from django.test import override_settings

    memory = {"BACKEND": "django.core.files.storage.InMemoryStorage"}
    with override_settings(STORAGES={"default": memory}):
        name = default_storage.save("a.txt", ContentFile(b"hello"))
        assert default_storage.open(name).read() == b"hello"
        assert isinstance(default_storage, InMemoryStorage)
