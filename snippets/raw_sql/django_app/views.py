from django.db import connection
from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def heroes(request):
    name = request.GET["name"]
    with connection.cursor() as cursor:
        if request.method == "POST":
            cursor.execute("INSERT INTO hero (name) VALUES (%s)", [name])
            return HttpResponse(status=201)
        cursor.execute("SELECT name FROM hero WHERE name = %s", [name])
        return JsonResponse([row[0] for row in cursor], safe=False)
