from django.http import JsonResponse


class OutOfStock(Exception):
    pass


class OutOfStockMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, error):
        if isinstance(error, OutOfStock):
            return JsonResponse({"error": "out of stock"}, status=409)


def not_found(request, exception):
    return JsonResponse({"error": "not found"}, status=404)
