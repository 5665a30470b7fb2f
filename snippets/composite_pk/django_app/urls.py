from django.urls import path

from . import views

urlpatterns = [path("orders/<int:order>/lines/<int:number>", views.line)]
