from django.db import models


class Product(models.Model):
    name = models.CharField(max_length=100, primary_key=True)
    data = models.JSONField()
