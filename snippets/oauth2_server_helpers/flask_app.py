from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector
from authlib.integrations.flask_oauth2 import current_token
from authlib.oauth2.rfc6749 import ClientMixin, TokenMixin, grants
from authlib.oauth2.rfc6750 import BearerTokenValidator
from flask import Flask
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
hashes = {"ada": generate_password_hash("lovelace")}
tokens = {}


class Client(ClientMixin):
    def check_endpoint_auth_method(self, method, endpoint):
        return method == "none"

    def check_grant_type(self, grant_type):
        return grant_type == "password"

    def get_allowed_scope(self, scope):
        return ""


class Token(TokenMixin):
    def __init__(self, user):
        self.user = user

    def is_expired(self):
        return False

    def is_revoked(self):
        return False

    def get_scope(self):
        return ""


class PasswordGrant(grants.ResourceOwnerPasswordCredentialsGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["none"]

    def authenticate_user(self, username, password):
        stored = hashes.get(username, "")
        return username if check_password_hash(stored, password) else None


class StoredToken(BearerTokenValidator):
    def authenticate_token(self, token_string):
        return tokens.get(token_string)


def save_token(token, request):
    tokens[token["access_token"]] = Token(request.user)


server = AuthorizationServer(app, lambda client_id: Client(), save_token)
server.register_grant(PasswordGrant)
require_token = ResourceProtector()
require_token.register_token_validator(StoredToken())


@app.post("/token")
def token():
    return server.create_token_response()


@app.get("/me")
@require_token()
def me():
    return {"user": current_token.user}
