from django.db import models


class Guest(models.Model):
    name = models.CharField(primary_key=True, max_length=50)
