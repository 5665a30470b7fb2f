from django.test import TestCase


class GuestTests(TestCase):
    def test_list_takes_one_query(self):
        with self.assertNumQueries(1):
            self.client.get("/guests")
