from django.db import models


class Letter(models.Model):
    text = models.FileField(upload_to="letters")
