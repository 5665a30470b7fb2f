from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "django_app"

    def ready(self):
        from .jobs import scheduler

        scheduler.start()
