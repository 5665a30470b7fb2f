import os

from django.utils.csp import CSP
from django_settings import *

ALLOWED_HOSTS = ["shop.example"]
CSRF_COOKIE_SECURE = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
MIDDLEWARE += ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECRET_KEY = os.environ["SECRET_KEY"]
SECURE_CSP = {"default-src": [CSP.SELF], "frame-ancestors": [CSP.NONE]}
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_SECONDS = 31536000
SECURE_SSL_REDIRECT = True
SESSION_COOKIE_SECURE = True
SILENCED_SYSTEM_CHECKS = ["security.W021"]
