"""Files behind a column."""

from pathlib import Path


def test_django_file_field_stores_file_and_path(django_ready: None, place: Path) -> None:
    """A FileField writes an assigned file to the storage and keeps its path in the column."""
    from django.core.files.base import ContentFile
    from django.db import models
    from django.test import override_settings

    class Letter(models.Model):  # noqa: DJ008 - never shown
        text = models.FileField(upload_to="letters")

        class Meta:
            app_label = "auth"

    with override_settings(MEDIA_ROOT=str(place / "media")):
        letter = Letter()
        letter.text.save("a.txt", ContentFile(b"hello"), save=False)
    assert letter.text.name == "letters/a.txt"
    assert (place / "media" / "letters" / "a.txt").read_bytes() == b"hello"


def test_django_keeps_the_file_of_a_deleted_row(django_ready: None, place: Path) -> None:
    """Deleting a row leaves the file of its FileField in the storage."""
    from django.core.files.base import ContentFile
    from django.db import connection, models
    from django.test import override_settings

    class Letter(models.Model):  # noqa: DJ008 - never shown
        text = models.FileField(upload_to="letters")

        class Meta:
            app_label = "auth"

    with connection.schema_editor() as editor:
        editor.create_model(Letter)
    with override_settings(MEDIA_ROOT=str(place / "media")):
        letter = Letter.objects.create(text=ContentFile(b"hello", "a.txt"))
        letter.delete()
    assert (place / "media" / "letters" / "a.txt").exists()
