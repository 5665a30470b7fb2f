"""Login and logout pages."""

from pathlib import Path


def test_django_leaves_the_template_to_you(django_ready: None) -> None:
    """Django's login address works only once the project has written registration/login.html."""
    import pytest
    from django.contrib.auth import urls
    from django.template import TemplateDoesNotExist
    from django.test import Client, override_settings

    with (
        override_settings(ROOT_URLCONF=tuple(urls.urlpatterns)),
        pytest.raises(TemplateDoesNotExist, match=r"registration/login\.html"),
    ):
        Client().get("/login/")


def test_django_has_the_form_and_the_view(place: Path, django_ready: None) -> None:
    """With a one-line template, Django's login page shows its form and logs a user in."""
    from django.contrib.auth import urls
    from django.contrib.auth.models import User
    from django.test import Client, override_settings

    page = place / "templates" / "registration" / "login.html"
    page.parent.mkdir(parents=True)
    page.write_text("{{ form }}")
    User.objects.create_user("ada", password="lovelace")
    with override_settings(ROOT_URLCONF=tuple(urls.urlpatterns)):
        assert 'name="password"' in Client().get("/login/").text
        answer = Client().post("/login/", {"username": "ada", "password": "lovelace"})
    assert (answer.status_code, answer["Location"]) == (302, "/accounts/profile/")


def test_flask_security_shows_a_login_page() -> None:
    """With Flask-Security a login page exists without a template of your own, and logs a user in."""
    from flask import Flask
    from flask_security import Security, SQLAlchemyUserDatastore, hash_password
    from flask_security.models import fsqla_v3
    from flask_sqlalchemy import SQLAlchemy

    app = Flask("fresh")
    app.config.update(
        SECRET_KEY="only-for-this-test",
        SECURITY_PASSWORD_SALT="only-for-this-test",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        WTF_CSRF_ENABLED=False,
        SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False},
    )
    db = SQLAlchemy(app)
    fsqla_v3.FsModels.set_db_info(db)
    role = type("Role", (db.Model, fsqla_v3.FsRoleMixin), {})
    user = type("User", (db.Model, fsqla_v3.FsUserMixin), {})
    store = SQLAlchemyUserDatastore(db, user, role)
    Security(app, store)
    with app.app_context():
        db.create_all()
        store.create_user(email="ada@example.com", password=hash_password("orbit-salad-trumpet"))
        db.session.commit()
        client = app.test_client()
        assert 'name="password"' in client.get("/login").text
        form = {"email": "ada@example.com", "password": "orbit-salad-trumpet"}
        assert client.post("/login", data=form).status_code == 302
