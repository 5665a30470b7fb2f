from django.urls import path

from .views import CreateAuthor

urlpatterns = [path("authors", CreateAuthor.as_view())]
