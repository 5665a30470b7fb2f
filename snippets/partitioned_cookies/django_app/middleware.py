from django.conf import settings


def partition(get_response):
    def middleware(request):
        response = get_response(request)
        cookie = response.cookies.get(settings.SESSION_COOKIE_NAME)
        if cookie:
            cookie["samesite"] = (
                "None; Partitioned"  # from Python 3.14: cookie["partitioned"]
            )
        return response

    return middleware
