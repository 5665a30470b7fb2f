from django.db import models


class Hero(models.Model):
    name = models.CharField(max_length=100, primary_key=True)


class Team(models.Model):
    name = models.CharField(max_length=100, primary_key=True)
    heroes = models.ManyToManyField(Hero, related_name="teams")
