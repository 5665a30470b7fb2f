from django.db import models


class Hero(models.Model):
    age = models.IntegerField()
