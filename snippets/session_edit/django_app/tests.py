from django.test import TestCase


class CartTests(TestCase):
    def test_cart(self):
        session = self.client.session
        session["items"] = 3
        session.save()
        self.assertEqual(self.client.get("/cart").json(), {"items": 3})
