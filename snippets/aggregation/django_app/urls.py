from django.urls import path

from . import views

urlpatterns = [path("sales", views.create_sale), path("totals", views.totals)]
