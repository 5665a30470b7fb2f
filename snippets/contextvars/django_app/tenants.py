from asgiref.local import Local

current = Local()


def remember_tenant(get_response):
    def middleware(request):
        current.tenant = request.headers["X-Tenant"]
        return get_response(request)

    return middleware
