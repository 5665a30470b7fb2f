SECRET_KEY = "change-me"
ALLOWED_HOSTS = ["testserver"]
ROOT_URLCONF = "django_app.urls"
INSTALLED_APPS = ["django_app"]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}
}
