import json

from django import forms
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


class UserForm(forms.Form):
    name = forms.CharField()

    def clean_name(self):
        if self.cleaned_data["name"] == "admin":
            raise forms.ValidationError("This name is reserved.")
        return self.cleaned_data["name"]


@csrf_exempt
def create_user(request):
    form = UserForm(json.loads(request.body))
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    return JsonResponse(form.cleaned_data)


urlpatterns = [path("users", create_user)]
