from django.conf import settings
from django.core.files.storage import default_storage
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.static import serve


@csrf_exempt
def upload(request):
    photo = request.FILES["photo"]
    name = default_storage.save(photo.name, photo)
    return JsonResponse({"url": default_storage.url(name)})


urlpatterns = [
    path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT}),
    path("photos", upload),
]
