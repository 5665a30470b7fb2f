from django import forms
from django.shortcuts import redirect, render
from django.urls import path


class SignupForm(forms.Form):
    email = forms.EmailField(error_messages={"invalid": "This is no e-mail address."})


def signup(request):
    form = SignupForm(request.POST or None)
    if form.is_valid():
        return redirect("/welcome")
    return render(request, "django_signup.html", {"form": form})


urlpatterns = [path("signup", signup)]
