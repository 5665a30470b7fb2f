from django.urls import path

from . import views

urlpatterns = [
    path("teams/<team>/<hero>", views.create_hero),
    path("teams/<team>", views.delete_team),
    path("heroes", views.heroes),
]
