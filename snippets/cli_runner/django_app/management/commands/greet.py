from django.core.management import BaseCommand

from django_app.views import greeting


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument("name")

    def handle(self, *args, name, **options):
        self.stdout.write(greeting(name))
