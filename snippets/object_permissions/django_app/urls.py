from django.http import JsonResponse
from django.urls import path
from guardian.decorators import permission_required

from django_app.models import Article

owns = (Article, "pk", "article_id")


@permission_required("django_app.change_article", owns, return_403=True)
def draft(request, article_id):
    return JsonResponse({"draft_of": Article.objects.get(pk=article_id).title})


urlpatterns = [path("articles/<int:article_id>/draft", draft)]
