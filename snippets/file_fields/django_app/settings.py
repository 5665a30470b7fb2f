from django_settings import *

MEDIA_ROOT = "media"
