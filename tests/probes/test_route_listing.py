"""A command that lists the routes."""


def test_fastapi_loop_lists_the_routes() -> None:
    """A loop over `iter_route_contexts(app.routes)` names every route, those of an included router too."""
    from fastapi import APIRouter, FastAPI
    from fastapi.routing import iter_route_contexts

    app, router = FastAPI(openapi_url=None), APIRouter()
    app.get("/")(lambda: "home")
    router.get("/{name}")(lambda name: name)
    app.include_router(router, prefix="/items")
    listed = [(route.path, route.methods) for route in iter_route_contexts(app.routes)]
    assert listed == [("/", {"GET"}), ("/items/{name}", {"GET"})]
    assert [getattr(route, "path", None) for route in app.routes] == ["/", None]


def test_flask_routes_lists_the_routes() -> None:
    """`flask routes` prints endpoint, methods and rule of every route."""
    from flask import Flask
    from flask.cli import FlaskGroup

    app = Flask("probe")
    app.get("/items/<name>", endpoint="item")(lambda name: name)
    group = FlaskGroup(create_app=lambda: app)
    output = app.test_cli_runner().invoke(group, ["routes"]).output
    assert ["item", "GET", "/items/<name>"] in [line.split() for line in output.splitlines()]


def test_django_extensions_lists_the_routes(django_ready: None) -> None:
    """`show_urls` of django-extensions prints path and view of every route."""
    import sys
    from io import StringIO
    from types import SimpleNamespace

    from django.conf import settings
    from django.core.management import call_command
    from django.http import HttpRequest, HttpResponse
    from django.urls import path
    from django_extensions.management.commands.show_urls import Command

    def item(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    urls = SimpleNamespace(urlpatterns=[path("items", item, name="item")])
    sys.modules[settings.ROOT_URLCONF] = urls  # type: ignore[assignment] # a stand-in for a module
    output = StringIO()
    call_command(Command(stdout=output), no_color=True)
    assert output.getvalue().split()[0] == "/items"
