from django_settings import *

DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
