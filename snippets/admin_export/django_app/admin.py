from django.contrib import admin
from import_export.admin import ExportMixin

from .models import Product


@admin.register(Product)
class ProductAdmin(ExportMixin, admin.ModelAdmin):
    list_display = ["id", "name"]
