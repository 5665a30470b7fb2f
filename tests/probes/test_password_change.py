"""Other sessions after a password change."""


def test_django_ends_them(django_ready: None) -> None:
    """After a new password the sessions that were opened with the old one are anonymous."""
    from django.contrib.auth.models import User
    from django.http import HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    user = User.objects.create_user("ada", password="lovelace")
    client = Client()
    with override_settings(ROOT_URLCONF=(path("", lambda request: HttpResponse(request.user.username)),)):
        client.force_login(user)
        assert client.get("/").text == "ada"
        user.set_password("orbit-salad-trumpet")
        user.save()
        assert client.get("/").text == ""


def test_flask_security_ends_them() -> None:
    """After a change of the password Flask-Security refuses the sessions of the user's other browsers."""
    from flask import Flask
    from flask_security import Security, SQLAlchemyUserDatastore, auth_required, hash_password
    from flask_security.models import fsqla_v3
    from flask_sqlalchemy import SQLAlchemy

    app = Flask("fresh")
    app.config.update(
        SECRET_KEY="only-for-this-test",
        SECURITY_PASSWORD_SALT="only-for-this-test",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        WTF_CSRF_ENABLED=False,
        SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False},
        SECURITY_CHANGEABLE=True,
        SECURITY_SEND_PASSWORD_CHANGE_EMAIL=False,
    )
    db = SQLAlchemy(app)
    fsqla_v3.FsModels.set_db_info(db)
    role = type("Role", (db.Model, fsqla_v3.FsRoleMixin), {})
    user = type("User", (db.Model, fsqla_v3.FsUserMixin), {})
    store = SQLAlchemyUserDatastore(db, user, role)
    Security(app, store)
    app.add_url_rule("/me", "me", auth_required("session")(lambda: "known"))
    old, new = "orbit-salad-trumpet", "purple-kettle-window"
    with app.app_context():
        db.create_all()
        store.create_user(email="ada@example.com", password=hash_password(old))
        store.commit()
    here, there = app.test_client(), app.test_client()
    for browser in (here, there):
        browser.post("/login", json={"email": "ada@example.com", "password": old})
        assert browser.get("/me").text == "known"
    change = {"password": old, "new_password": new, "new_password_confirm": new}
    assert here.post("/change", json=change).status_code == 200
    answers = [browser.get("/me", headers={"accept": "application/json"}) for browser in (here, there)]
    assert [answer.status_code for answer in answers] == [200, 401]
