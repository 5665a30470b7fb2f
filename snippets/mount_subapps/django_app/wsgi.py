from django.core.wsgi import get_wsgi_application

from django_app.shop import shop

django = get_wsgi_application()


def application(environ, start_response):
    if environ["PATH_INFO"].startswith("/shop/"):
        return shop(environ, start_response)
    return django(environ, start_response)
