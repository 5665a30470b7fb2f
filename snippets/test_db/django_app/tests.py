from django.test import TestCase


class GuestTests(TestCase):
    def test_guest_signs(self):
        self.client.post("/guests/ada")
        self.assertEqual(self.client.get("/guests").json(), {"guests": ["ada"]})

    def test_other_guest_signs(self):
        self.client.post("/guests/bob")
        self.assertEqual(self.client.get("/guests").json(), {"guests": ["bob"]})
