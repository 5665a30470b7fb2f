from django.urls import include, path

urlpatterns = [path("shop/", include("django_app.shop"))]
