from django.core.files.storage import default_storage
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def save(request):
    file = request.FILES["file"]
    return JsonResponse({"name": default_storage.save(file.name, file)})


def read(request, name):
    return HttpResponse(default_storage.open(name).read())


urlpatterns = [path("files", save), path("files/<name>", read)]
