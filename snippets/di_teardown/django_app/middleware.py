log = []


def connection(request):
    if not hasattr(request, "conn"):
        log.append("open")
        request.conn = "connection"
    return request.conn


def close_connection(get_response):
    def middleware(request):
        try:
            return get_response(request)
        finally:
            if hasattr(request, "conn"):
                log.append("close")

    return middleware
