from django.apps import AppConfig


def load_model():
    return {"bias": 41}


class Predictor(AppConfig):
    name = "django_app"

    def ready(self):
        self.model = load_model()
