import json

from django.test import RequestFactory, SimpleTestCase

from django_app.urls import agent


class AgentTests(SimpleTestCase):
    def test_agent(self):
        request = RequestFactory().get("/agent", headers={"user-agent": "curl"})
        answer = json.loads(agent(request).content)
        self.assertEqual(answer, {"agent": "curl", "page": "/agent"})
