log = []


def hooks(get_response):
    def middleware(request):
        log.append("before")
        try:
            response = get_response(request)
            log.append("after")
            return response
        finally:
            log.append("teardown")

    return middleware
