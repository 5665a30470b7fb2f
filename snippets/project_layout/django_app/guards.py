from functools import wraps

from django.conf import settings
from django.http import HttpResponseForbidden


def require_key(view):
    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.headers.get("X-Key") != settings.API_KEY:
            return HttpResponseForbidden()
        return view(request, *args, **kwargs)

    return guarded
