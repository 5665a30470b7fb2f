from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from legacy import app as legacy
from werkzeug.test import run_wsgi_app


@csrf_exempt
def ask_legacy(request, path):
    chunks, status, headers = run_wsgi_app(legacy, request.environ)
    answer = HttpResponse(b"".join(chunks), status=int(status.split()[0]))
    for name, value in headers:
        if name == "Set-Cookie":
            answer.cookies.load(value)
        else:
            answer[name] = value
    return answer
