from django_settings import *

DEBUG = True
