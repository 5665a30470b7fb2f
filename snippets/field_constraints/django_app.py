import json

from django import forms
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


class ProductForm(forms.Form):
    name = forms.CharField(max_length=20)
    price = forms.FloatField(min_value=0)
    code = forms.RegexField(r"^[A-Z]{3}\Z")


@csrf_exempt
def create_product(request):
    form = ProductForm(json.loads(request.body))
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    return JsonResponse(form.cleaned_data)


urlpatterns = [path("products", create_product)]
