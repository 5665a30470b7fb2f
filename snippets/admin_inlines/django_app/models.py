from django.db import models


class Product(models.Model):
    name = models.CharField(max_length=50)


class Photo(models.Model):
    title = models.CharField(max_length=50)
    product = models.ForeignKey(Product, models.CASCADE)
