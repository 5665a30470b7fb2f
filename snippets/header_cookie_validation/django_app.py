from django import forms
from django.http import JsonResponse
from django.urls import path


class TenantForm(forms.Form):
    tenant = forms.IntegerField()
    theme = forms.CharField()


def tenant(request):
    headers = {"tenant": request.headers.get("X-Tenant")}
    form = TenantForm({**request.COOKIES, **headers})
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    return JsonResponse(form.cleaned_data)


urlpatterns = [path("tenant", tenant)]
