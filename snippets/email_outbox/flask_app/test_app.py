from flask_app import app, mail

mail.state.suppress = True
client = app.test_client()


def test_invitation_is_sent():
    with mail.record_messages() as outbox:
        client.post("/invites/ada@example.org")
    assert len(outbox) == 1
    assert outbox[0].subject == "Welcome"
