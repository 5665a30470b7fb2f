from unittest import TestCase

from flask_app import app


class HelloTests(TestCase):
    def test_hello(self):
        answer = app.test_client().get("/")
        self.assertEqual(answer.json, {"hello": "world"})
