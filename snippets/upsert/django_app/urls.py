from django.urls import path

from . import views

urlpatterns = [path("stock/<product>", views.stock)]
