from django.urls import path

from . import views

urlpatterns = [
    path("heroes/<name>", views.create_hero),
    path("mails", views.list_mails),
]
