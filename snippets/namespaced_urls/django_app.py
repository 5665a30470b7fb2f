from django.http import JsonResponse
from django.urls import include, path, reverse


def shop_index(request):
    return JsonResponse({"page": "shop"})


def blog_index(request):
    return JsonResponse({"page": "blog"})


def home(request):
    names = ["shop:index", "blog:index"]
    return JsonResponse({"links": [reverse(name) for name in names]})


shop = [path("start", shop_index, name="index")]
blog = [path("start", blog_index, name="index")]
urlpatterns = [
    path("shop/", include((shop, "shop"))),
    path("blog/", include((blog, "blog"))),
    path("", home),
]
