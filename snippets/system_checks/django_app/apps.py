from django.apps import AppConfig
from django.conf import settings
from django.core.checks import Error, register


class ShopConfig(AppConfig):
    name = "django_app"


@register
def check_currency(app_configs, **kwargs):
    if len(settings.CURRENCY) == 3:
        return []
    return [Error("CURRENCY needs three letters.", id="shop.E001")]
