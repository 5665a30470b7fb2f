"""Two-factor login and passkeys."""


def test_django_allauth_brings_pages_for_a_second_factor(django_ready: None) -> None:
    """With allauth's mfa app, the pages that add a one-time code or a passkey ask for a login first."""
    import subprocess
    import sys

    code = """
import django_settings as s
s.INSTALLED_APPS += ["allauth", "allauth.account", "allauth.mfa"]
s.MIDDLEWARE += ["allauth.account.middleware.AccountMiddleware"]
s.MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
s.ROOT_URLCONF = "allauth.urls"
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "django_settings"
import django
django.setup()
from django.test import Client
for path in ("/2fa/totp/activate/", "/2fa/webauthn/add/"):
    print(Client().get(path, headers={"host": "localhost"})["Location"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [line.partition("?")[0] for line in done.stdout.split()] == ["/login/"] * 2


def test_flask_security_brings_pages_for_a_second_factor() -> None:
    """With Flask-Security the page that sets up an authenticator app asks for a login first."""
    from flask import Flask
    from flask_security import Security, SQLAlchemyUserDatastore
    from flask_security.models import fsqla_v3
    from flask_sqlalchemy import SQLAlchemy

    app = Flask("fresh")
    app.config.update(
        SECRET_KEY="only-for-this-test",
        SECURITY_PASSWORD_SALT="only-for-this-test",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        WTF_CSRF_ENABLED=False,
        SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False},
        SECURITY_TWO_FACTOR=True,
        SECURITY_TWO_FACTOR_ENABLED_METHODS=["authenticator"],
        SECURITY_TOTP_SECRETS={"1": "only-for-this-test"},
        SECURITY_TOTP_ISSUER="tests",
    )
    db = SQLAlchemy(app)
    fsqla_v3.FsModels.set_db_info(db)
    role = type("Role", (db.Model, fsqla_v3.FsRoleMixin), {})
    user = type("User", (db.Model, fsqla_v3.FsUserMixin), {})
    store = SQLAlchemyUserDatastore(db, user, role)
    Security(app, store)
    with app.app_context():
        db.create_all()
        answer = app.test_client().get("/tf-setup")
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/login")
