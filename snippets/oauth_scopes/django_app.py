from authlib.integrations.django_oauth2 import ResourceProtector
from authlib.oauth2.rfc6750 import BearerTokenValidator
from django.http import JsonResponse
from django.urls import path

TOKENS = {"token-of-ada": "profile orders", "token-of-bob": "profile"}


class Token:
    def __init__(self, scope):
        self.scope = scope

    def get_scope(self):
        return self.scope

    def is_expired(self):
        return False

    def is_revoked(self):
        return False


class Validator(BearerTokenValidator):
    def authenticate_token(self, token_string):
        return Token(TOKENS[token_string]) if token_string in TOKENS else None


require_oauth = ResourceProtector()
require_oauth.register_token_validator(Validator())


@require_oauth("orders")
def orders(request):
    return JsonResponse({"orders": []})


urlpatterns = [path("orders", orders)]
