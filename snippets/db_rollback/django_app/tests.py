from django.test import TestCase


class GuestTests(TestCase):
    def test_guest_signs(self):
        self.client.post("/guests/ada")
        self.assertEqual(self.client.get("/guests").json(), {"guests": ["ada"]})

    def test_other_guest_signs(self):
        self.client.post("/guests/bob")
        self.assertEqual(self.client.get("/guests").json(), {"guests": ["bob"]})

    def test_nobody_signs_twice(self):
        self.client.post("/guests/eve")
        self.assertEqual(self.client.post("/guests/eve").status_code, 409)
        self.assertEqual(self.client.get("/guests").json(), {"guests": ["eve"]})
