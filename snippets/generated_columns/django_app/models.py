from django.db import models
from django.db.models import F


class Line(models.Model):
    price = models.IntegerField()
    quantity = models.IntegerField()
    total = models.GeneratedField(
        expression=F("price") * F("quantity"),
        output_field=models.IntegerField(),
        db_persist=True,
    )
