from django.core.paginator import Paginator
from django.http import JsonResponse
from django.urls import path

ITEMS = [{"id": number} for number in range(1, 26)]


def items(request):
    paginator = Paginator(ITEMS, request.GET.get("size", 20))
    page = paginator.get_page(request.GET.get("page"))
    return JsonResponse(
        {
            "items": page.object_list,
            "total": paginator.count,
            "page": page.number,
            "pages": paginator.num_pages,
        }
    )


urlpatterns = [path("items", items)]
