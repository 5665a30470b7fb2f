from django import forms
from django.http import JsonResponse
from django.urls import path


class PageForm(forms.Form):
    page = forms.IntegerField(required=False)
    limit = forms.IntegerField(required=False, min_value=1, max_value=100)


def items(request):
    form = PageForm(request.GET)
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    page = form.cleaned_data["page"] or 1
    limit = form.cleaned_data["limit"] or 10
    return JsonResponse({"page": page, "limit": limit})


urlpatterns = [path("items", items)]
