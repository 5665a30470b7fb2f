import hashlib

from asgiref.sync import sync_to_async
from django.http import JsonResponse
from django.urls import path


def digest(text):
    return hashlib.scrypt(text.encode(), salt=b"pepper", n=1024, r=8, p=1).hex()


async def read_digest(request, text):
    return JsonResponse({"digest": await sync_to_async(digest)(text)})


urlpatterns = [path("digests/<str:text>", read_digest)]
