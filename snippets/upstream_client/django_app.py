import httpx2
from django.http import JsonResponse
from django.urls import path

UPSTREAM = "http://127.0.0.1:8001"
client = httpx2.Client(timeout=60)


def ask(request):
    answer = client.post(UPSTREAM, json={"prompt": request.GET["prompt"]})
    return JsonResponse(answer.raise_for_status().json())


urlpatterns = [path("ask", ask)]
