from django_settings import *

PAGE_SIZE = 20
