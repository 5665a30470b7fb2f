from django.contrib.auth.decorators import permission_required
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
@permission_required("django_app.delete_article", raise_exception=True)
def delete_article(request, article_id):
    return JsonResponse({"deleted": article_id})


urlpatterns = [path("articles/<int:article_id>", delete_article)]
