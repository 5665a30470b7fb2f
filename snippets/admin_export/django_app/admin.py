import csv

from django.contrib import admin
from django.http import HttpResponse

from .models import Product


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["id", "name"]
    actions = ["export"]

    @admin.action(description="Export as CSV")
    def export(self, request, queryset):
        response = HttpResponse(content_type="text/csv; charset=utf-8")
        writer = csv.writer(response)
        writer.writerow(["id", "name"])
        writer.writerows(queryset.values_list("id", "name"))
        return response
