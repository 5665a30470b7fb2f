import json

from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def signup(request):
    data = json.loads(request.body)
    email, password = data["email"], data["password"]
    try:
        validate_password(password, User(email=email))
    except ValidationError as error:
        return JsonResponse({"problems": error.messages}, status=400)
    return JsonResponse({"user": email})


urlpatterns = [path("signup", signup)]
