from django.db import models


class Note(models.Model):
    text = models.CharField(max_length=100)

    def get_absolute_url(self):
        return f"/notes/{self.pk}"
