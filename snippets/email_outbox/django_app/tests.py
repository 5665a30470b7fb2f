from django.core import mail
from django.test import SimpleTestCase


class InviteTests(SimpleTestCase):
    def test_invitation_is_sent(self):
        self.client.post("/invites/ada@example.org")
        self.assertEqual(len(mail.outbox), 1)
        self.assertEqual(mail.outbox[0].subject, "Welcome")
