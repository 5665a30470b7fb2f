def add_request_id(get_response):
    def middleware(request):
        response = get_response(request)
        response.headers["X-Request-ID"] = request.headers.get("X-Request-ID", "none")
        return response

    return middleware
