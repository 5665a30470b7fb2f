from django.urls import path

from . import views

urlpatterns = [path("heroes/<name>", views.create_hero), path("heroes", views.heroes)]
