from fastapi.testclient import TestClient

from fastapi_app.main import app, mail

mail.config.SUPPRESS_SEND = 1
client = TestClient(app)


def test_invitation_is_sent():
    with mail.record_messages() as outbox:
        client.post("/invites/ada@example.org")
    assert len(outbox) == 1
    assert outbox[0]["Subject"] == "Welcome"
