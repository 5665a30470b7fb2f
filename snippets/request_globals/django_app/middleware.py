def find_tenant(get_response):
    def middleware(request):
        request.tenant = request.headers.get("X-Tenant", "public")
        return get_response(request)

    return middleware
