from django.views.generic import CreateView

from .models import Author


class CreateAuthor(CreateView):
    model = Author
    fields = ["name", "email"]
    template_name = "author_form.html"
    success_url = "/authors"
