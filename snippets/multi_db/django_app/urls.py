from django.urls import path

from . import views

urlpatterns = [path("heroes", views.create_hero), path("visits", views.visits)]
