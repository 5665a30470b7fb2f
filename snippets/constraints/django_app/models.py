from django.db import models
from django.db.models import Q


class Product(models.Model):
    name = models.CharField(max_length=100, unique=True)
    price = models.IntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(price__gt=0), name="price_is_positive"),
        ]
