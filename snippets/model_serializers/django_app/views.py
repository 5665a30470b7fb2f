from rest_framework import generics, serializers

from .models import Author


class AuthorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Author
        fields = ["id", "name"]


class CreateAuthor(generics.CreateAPIView):
    queryset = Author.objects.all()
    serializer_class = AuthorSerializer
