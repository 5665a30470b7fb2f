from django import forms
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


class SignupForm(forms.Form):
    name = forms.CharField()
    age = forms.IntegerField(min_value=18)


@csrf_exempt
def signup(request):
    form = SignupForm(request.POST)
    return JsonResponse(form.errors)


urlpatterns = [path("signup", signup)]
