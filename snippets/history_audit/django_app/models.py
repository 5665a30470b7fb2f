from django.db import models
from simple_history.models import HistoricalRecords


class Page(models.Model):
    title = models.CharField(max_length=100)
    history = HistoricalRecords()
