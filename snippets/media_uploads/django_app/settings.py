from django_settings import *

MEDIA_URL = "/media/"
MEDIA_ROOT = "media"
