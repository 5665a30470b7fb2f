SECRET_KEY = "change-me"
ALLOWED_HOSTS = ["testserver"]
ROOT_URLCONF = "shop.urls"
