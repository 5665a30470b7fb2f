def choose_urls(get_response):
    def middleware(request):
        if request.get_host() == "api.shop.example":
            request.urlconf = "django_app.api_urls"
        return get_response(request)

    return middleware
