from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path


class SignupForm(forms.Form):
    name = forms.CharField()
    age = forms.IntegerField(min_value=18)


def signup(request):
    form = SignupForm(request.POST or None)
    if form.is_valid():
        return HttpResponse(f"Welcome, {form.cleaned_data['name']}")
    return render(request, "django_signup.html", {"form": form})


urlpatterns = [path("signup", signup)]
