from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView
from store import names


class ProductSerializer(serializers.Serializer):
    name = serializers.CharField()


class Legacy(APIView):
    @property
    def default_response_headers(self):
        return {**super().default_response_headers, "X-Legacy": "yes"}


class Products(Legacy):
    def get(self, request):
        return Response({"names": sorted(names)})

    def post(self, request):
        new = ProductSerializer(data=request.data)
        new.is_valid(raise_exception=True)
        names.add(new.validated_data["name"])
        return Response({"names": sorted(names)}, status=201)


class Product(Legacy):
    def get(self, request, name):
        return (
            Response({"name": name})
            if name in names
            else Response({"error": "not found"}, 404)
        )
