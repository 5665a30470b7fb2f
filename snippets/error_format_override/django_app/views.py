from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.views import exception_handler


class UserSerializer(serializers.Serializer):
    name = serializers.CharField()
    age = serializers.IntegerField()


def invalid(error, context):
    if isinstance(error, serializers.ValidationError):
        return Response({"invalid": list(error.detail)}, status=400)
    return exception_handler(error, context)


@api_view(["POST"])
def create_user(request):
    user = UserSerializer(data=request.data)
    user.is_valid(raise_exception=True)
    return Response(user.data)
