from django.db import models
from django.db.models import Q


class Account(models.Model):
    name = models.CharField(max_length=100, primary_key=True)
    balance = models.IntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(balance__gte=0), name="enough_money"),
        ]
