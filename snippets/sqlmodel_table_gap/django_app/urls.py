from django.urls import path

from . import views

urlpatterns = [path("heroes", views.heroes)]
