from django.urls import path

from .views import CreateAuthor

urlpatterns = [path("authors/new", CreateAuthor.as_view())]
