"""Export from Django's admin."""


def test_django_offers_no_export(django_ready: None) -> None:
    """Django's admin offers one action for selected rows, to delete them: no export."""
    from django.contrib.admin import site

    assert [name for name, _ in site.actions] == ["delete_selected"]
