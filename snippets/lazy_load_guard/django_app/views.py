from django.db.models import FETCH_RAISE
from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Author, Book


@csrf_exempt
def books(request):
    if request.method == "POST":
        author = Author.objects.create(name=request.GET["author"])
        Book.objects.create(title=request.GET["title"], author=author)
        return HttpResponse(status=201)
    query = Book.objects.fetch_mode(FETCH_RAISE)
    if request.GET["eager"] == "true":
        query = query.select_related("author")
    return JsonResponse({book.title: book.author.name for book in query})
