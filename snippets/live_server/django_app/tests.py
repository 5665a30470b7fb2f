from urllib.request import urlopen

from django.test import LiveServerTestCase


class HomeTests(LiveServerTestCase):
    def test_home(self):
        with urlopen(f"{self.live_server_url}/") as page:
            self.assertIn(b"Welcome", page.read())
