from django.db import models


class Team(models.Model):
    name = models.CharField(max_length=100, primary_key=True)


class Hero(models.Model):
    name = models.CharField(max_length=100, primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.DB_CASCADE)
