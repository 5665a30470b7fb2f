from django.core.files.storage import FileSystemStorage
from django.http import FileResponse, Http404
from django.urls import path

files = FileSystemStorage("files")


def file(request, name):
    if not files.exists(name):
        raise Http404
    return FileResponse(files.open(name))


urlpatterns = [path("files/<path:name>", file)]
