import json

from django import forms
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


class BookingForm(forms.Form):
    start = forms.DateField()
    end = forms.DateField()

    def clean(self):
        data = super().clean()
        if "start" in data and "end" in data and data["end"] < data["start"]:
            raise forms.ValidationError("The end is before the start.")
        return data


@csrf_exempt
def book(request):
    form = BookingForm(json.loads(request.body))
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    booking = form.cleaned_data
    return JsonResponse({"nights": (booking["end"] - booking["start"]).days})


urlpatterns = [path("bookings", book)]
