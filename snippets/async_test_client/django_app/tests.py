from django.test import SimpleTestCase


class HelloTests(SimpleTestCase):
    async def test_hello(self):
        response = await self.async_client.get("/hello/ada")
        self.assertEqual(response.json(), {"hello": "ada"})
