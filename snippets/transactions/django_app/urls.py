from django.urls import path

from . import views

urlpatterns = [
    path("accounts/<name>", views.open_account),
    path("transfer", views.transfer),
    path("accounts", views.accounts),
]
