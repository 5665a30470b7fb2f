from django.urls import path

from . import views

urlpatterns = [
    path("heroes", views.create_hero),
    path("heroes.jsonl", views.heroes),
]
