from django.http import JsonResponse


def greeting(name):
    return f"Hello {name}"


def greet(request, name):
    return JsonResponse({"greeting": greeting(name)})
