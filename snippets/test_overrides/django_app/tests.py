from django.test import SimpleTestCase, override_settings


class PriceTests(SimpleTestCase):
    def test_price_in_dollars(self):
        with override_settings(CURRENCY="USD"):
            self.assertEqual(self.client.get("/price").json()["currency"], "USD")
        self.assertEqual(self.client.get("/price").json()["currency"], "EUR")
