"""Who changed what."""


def test_django_admin_logs_its_own_changes_only(django_ready: None) -> None:
    """The admin's log holds nothing after a change that code made outside the admin."""
    from django.contrib.admin.models import LogEntry
    from django.contrib.auth.models import Group

    group = Group.objects.create(name="old")
    group.name = "new"
    group.save()
    assert LogEntry.objects.count() == 0
