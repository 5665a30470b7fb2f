from unittest import TestCase

from fastapi.testclient import TestClient

from fastapi_app.main import app


class HelloTests(TestCase):
    def test_hello(self):
        answer = TestClient(app).get("/")
        self.assertEqual(answer.json(), {"hello": "world"})
