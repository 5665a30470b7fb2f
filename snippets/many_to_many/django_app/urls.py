from django.urls import path

from . import views

urlpatterns = [
    path("teams/<team>/heroes/<hero>", views.join),
    path("teams/<team>/heroes", views.heroes),
]
