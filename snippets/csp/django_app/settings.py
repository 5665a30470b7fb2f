from django.utils.csp import CSP
from django_settings import *

MIDDLEWARE += ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = {"default-src": [CSP.SELF], "script-src": [CSP.SELF, CSP.NONCE]}
processors = TEMPLATES[0]["OPTIONS"]["context_processors"]
processors.append("django.template.context_processors.csp")
