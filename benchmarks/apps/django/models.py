"""The table of items."""

from django.db import models


class Item(models.Model):
    name = models.TextField()
    price = models.IntegerField()

    class Meta:
        db_table = "item"
