from django.http import JsonResponse
from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt


@method_decorator(csrf_exempt, name="dispatch")
class Items(View):
    def get(self, request):
        return JsonResponse({"items": []})

    def post(self, request):
        return JsonResponse({"added": True}, status=201)


urlpatterns = [path("items", Items.as_view())]
