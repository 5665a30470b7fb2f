from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Page


@csrf_exempt
def page(request, page_id):
    if request.method == "PUT":
        Page(pk=page_id, title=request.GET["title"]).save()
        return HttpResponse(status=204)
    history = Page.objects.get(pk=page_id).history.order_by("history_id")
    return JsonResponse(list(history.values_list("title", flat=True)), safe=False)
