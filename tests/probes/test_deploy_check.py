"""A command that checks the settings before deployment."""


def test_django_warns_of_unsafe_settings(django_ready: None) -> None:
    """Check --deploy names missing HSTS, the missing https redirect and cookies that are not Secure."""
    from io import StringIO

    from django.core.management import call_command
    from django.test import override_settings

    report = StringIO()
    with override_settings(ROOT_URLCONF=()):
        call_command("check", deploy=True, stdout=report, stderr=report)
    for code in ("security.W004", "security.W008", "security.W012", "security.W016"):
        assert code in report.getvalue()
