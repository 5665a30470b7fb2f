from django.test import SimpleTestCase


class HelloTests(SimpleTestCase):
    def test_hello(self):
        self.assertEqual(self.client.get("/").json(), {"hello": "world"})
