from django_settings import *

LOGIN_REDIRECT_URL = "/me"
LOGOUT_REDIRECT_URL = "/"
