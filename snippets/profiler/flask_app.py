from flask import Flask
from werkzeug.middleware.profiler import ProfilerMiddleware

app = Flask(__name__)
app.wsgi_app = ProfilerMiddleware(app.wsgi_app, stream=None, profile_dir=".")


def add_up(numbers):
    return sum(numbers)


@app.get("/report")
def report():
    return {"total": add_up(range(1000))}
