from django.core.asgi import get_asgi_application
from django.utils.module_loading import import_string

shop = get_asgi_application()
application = import_string("django_app.api.app")
application.mount("/shop", shop)
