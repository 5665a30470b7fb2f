from django.contrib.auth.models import User
from django.test import TestCase


class MeTests(TestCase):
    def test_me(self):
        self.assertEqual(self.client.get("/me").status_code, 302)
        self.client.force_login(User.objects.create(username="ada"))
        self.assertEqual(self.client.get("/me").json(), {"name": "ada"})
