import json

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from store import names


@csrf_exempt
def products(request):
    if request.method == "POST":
        names.add(json.loads(request.body)["name"])
    return JsonResponse(
        {"names": sorted(names)}, status=201 if request.method == "POST" else 200
    )


def product(request, name):
    found = name in names
    return JsonResponse(
        {"name": name} if found else {"error": "not found"},
        status=200 if found else 404,
    )
