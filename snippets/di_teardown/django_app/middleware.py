log = []


def connection(get_response):
    def middleware(request):
        log.append("open")
        request.conn = "connection"
        try:
            return get_response(request)
        finally:
            log.append("close")

    return middleware
