from django.urls import path
from rest_framework.response import Response
from rest_framework.versioning import URLPathVersioning
from rest_framework.views import APIView


class Versions(URLPathVersioning):
    allowed_versions = ["v1", "v2"]


class Item(APIView):
    versioning_class = Versions

    def get(self, request, version):
        if request.version == "v1":
            return Response({"name": "tea"})
        return Response({"title": "tea"})


urlpatterns = [path("<version>/item", Item.as_view())]
