from django.http import HttpResponse


class RequireKey:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        in_admin = "admin" in request.resolver_match.namespaces
        if in_admin and request.headers.get("X-Key") != "secret":
            return HttpResponse(status=403)
