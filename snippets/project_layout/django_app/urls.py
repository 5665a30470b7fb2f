from django.urls import include, path

urlpatterns = [
    path("items/", include("django_app.items.urls")),
    path("orders/", include("django_app.orders.urls")),
]
