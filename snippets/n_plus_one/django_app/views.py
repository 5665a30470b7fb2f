from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Author, Book


@csrf_exempt
def books(request):
    if request.method == "POST":
        author = Author.objects.create(name=request.GET["author"])
        Book.objects.create(title=request.GET["title"], author=author)
        return HttpResponse(status=201)
    books = Book.objects.select_related("author")
    rows = [{"title": book.title, "author": book.author.name} for book in books]
    return JsonResponse(rows, safe=False)
