from django.db import models


class Product(models.Model):
    name = models.CharField(max_length=50)
    sold_out = models.BooleanField(default=False)
