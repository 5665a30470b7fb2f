SECRET_KEY = "change-me"
ALLOWED_HOSTS = ["127.0.0.1", "testserver"]
ROOT_URLCONF = "django_app.urls"
INSTALLED_APPS = []
DATABASES = {}
