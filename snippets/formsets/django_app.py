from django import forms
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


class LineForm(forms.Form):
    product = forms.CharField()
    quantity = forms.IntegerField()


OrderFormSet = forms.formset_factory(LineForm, max_num=10, absolute_max=10)


@csrf_exempt
def create_order(request):
    form = OrderFormSet(request.POST, prefix="lines")
    if not form.is_valid():
        return JsonResponse({"errors": form.errors})
    return JsonResponse({"lines": form.cleaned_data})


urlpatterns = [path("orders", create_order)]
