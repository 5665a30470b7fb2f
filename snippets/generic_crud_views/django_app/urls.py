from django.urls import path
from django.views.generic import CreateView, DeleteView, DetailView, ListView
from django.views.generic import UpdateView

from django_app.models import Note

urlpatterns = [
    path("notes", ListView.as_view(model=Note)),
    path("notes/new", CreateView.as_view(model=Note, fields=["text"])),
    path("notes/<int:pk>", DetailView.as_view(model=Note)),
    path("notes/<int:pk>/edit", UpdateView.as_view(model=Note, fields=["text"])),
    path("notes/<int:pk>/delete", DeleteView.as_view(model=Note, success_url="/notes")),
]
