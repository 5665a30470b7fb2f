from django.conf import settings


def partition(get_response):
    def middleware(request):
        response = get_response(request)
        cookie = response.cookies.get(settings.SESSION_COOKIE_NAME)
        if cookie:
            # from Python 3.14 on: cookie["partitioned"] = True
            cookie["samesite"] = "None; Partitioned"
        return response

    return middleware
