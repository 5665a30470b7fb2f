from django.contrib import admin

from .models import Product


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["name", "sold_out"]
    actions = ["sell_out"]

    @admin.action(description="Mark as sold out")
    def sell_out(self, request, queryset):
        queryset.update(sold_out=True)
