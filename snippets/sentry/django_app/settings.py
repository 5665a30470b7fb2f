import sentry_sdk
from django_settings import *

sentry_sdk.init(dsn="https://key@sentry.example/1")
