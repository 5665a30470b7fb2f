from django.apps import AppConfig

prices = {}


class ShopConfig(AppConfig):
    name = "django_app"

    def ready(self):
        prices.update(tea=2, milk=1)
