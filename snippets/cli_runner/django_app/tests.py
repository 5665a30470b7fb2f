from io import StringIO

from django.core.management import call_command
from django.test import SimpleTestCase


class GreetTests(SimpleTestCase):
    def test_greet(self):
        output = StringIO()
        call_command("greet", "ada", stdout=output)
        self.assertEqual(output.getvalue(), "Hello ada\n")
