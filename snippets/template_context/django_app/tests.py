from django.test import TestCase


class GuestsTests(TestCase):
    def test_guests(self):
        response = self.client.get("/guests")
        self.assertTemplateUsed(response, "guests.html")
        self.assertEqual(response.context["guests"], ["ada"])
