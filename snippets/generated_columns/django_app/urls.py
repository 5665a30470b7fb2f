from django.urls import path

from . import views

urlpatterns = [path("lines", views.create_line)]
