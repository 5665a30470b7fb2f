"""Tasks that start later, without a package."""

from datetime import timedelta

import pytest


def test_django_default_backend_refuses_a_start_time(django_ready: None) -> None:
    """Django's default task backend refuses a task with a start time."""
    from django.conf import global_settings
    from django.core.mail import send_mail
    from django.tasks import task
    from django.tasks.exceptions import InvalidTask
    from django.test import override_settings
    from django.utils import timezone

    with override_settings(TASKS=global_settings.TASKS), pytest.raises(InvalidTask, match="run_after"):
        task(send_mail).using(run_after=timezone.now() + timedelta(hours=1))


def test_fastapi_takes_a_delay_for_an_argument() -> None:
    """FastAPI's add_task has no delay: extra keywords go to the function."""
    from fastapi import BackgroundTasks

    tasks = BackgroundTasks()
    tasks.add_task(print, delay=3600)
    assert tasks.tasks[0].kwargs == {"delay": 3600}
