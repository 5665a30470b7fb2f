"""Secrets in error reports."""


def test_django_hides_marked_variables(django_ready: None) -> None:
    """Django's error report shows local variables, but not those marked with sensitive_variables."""
    import sys

    from django.test import RequestFactory, override_settings
    from django.views.debug import get_exception_reporter_class
    from django.views.decorators.debug import sensitive_variables

    @sensitive_variables("password")
    def charge(amount: int, password: str) -> None:
        raise ValueError(amount)

    try:
        charge(9_731, f"lovelace{1843}")
    except ValueError:
        request = RequestFactory().get("/")
        reporter = get_exception_reporter_class(request)(request, *sys.exc_info())
        with override_settings(ROOT_URLCONF=()):
            report = reporter.get_traceback_html()
    assert "9731" in report
    assert "lovelace1843" not in report
