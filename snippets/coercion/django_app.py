import json

from django import forms
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


class UserForm(forms.Form):
    age = forms.IntegerField()
    active = forms.BooleanField(required=False)


@csrf_exempt
def create_user(request):
    form = UserForm(json.loads(request.body))
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    return JsonResponse(form.cleaned_data)


urlpatterns = [path("users", create_user)]
