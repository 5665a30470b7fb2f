from django.db import models


class Sale(models.Model):
    region = models.CharField(max_length=100)
    amount = models.IntegerField()
