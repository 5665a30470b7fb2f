"""A new secret key without logging everybody out."""


def test_flask_reads_sessions_of_the_old_key() -> None:
    """With SECRET_KEY_FALLBACKS a session signed with the old key goes on under the new one."""
    from flask import Flask, session

    def visit() -> str:
        session["visits"] = session.get("visits", 0) + 1
        return str(session["visits"])

    app = Flask("fresh")
    app.secret_key = "old"
    app.add_url_rule("/visit", view_func=visit)
    client = app.test_client()
    assert [client.get("/visit").text, client.get("/visit").text] == ["1", "2"]
    app.config.update(SECRET_KEY="new", SECRET_KEY_FALLBACKS=["old"])
    assert client.get("/visit").text == "3"
    app.config.update(SECRET_KEY_FALLBACKS=None)
    assert client.get("/visit").text == "4"


def test_django_reads_what_the_old_key_signed(django_ready: None) -> None:
    """With SECRET_KEY_FALLBACKS a value signed with the old key is read, and new ones use the new key."""
    import pytest
    from django.core import signing
    from django.test import override_settings

    with override_settings(SECRET_KEY="old"):
        token = signing.dumps({"user": "ada"})
    with override_settings(SECRET_KEY="new", SECRET_KEY_FALLBACKS=["old"]):
        assert signing.loads(token) == {"user": "ada"}
        fresh = signing.dumps({"user": "bob"})
    with override_settings(SECRET_KEY="new", SECRET_KEY_FALLBACKS=[]):
        assert signing.loads(fresh) == {"user": "bob"}
        with pytest.raises(signing.BadSignature):
            signing.loads(token)
