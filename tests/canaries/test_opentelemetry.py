"""Traces without an instrumentation package."""

from collections.abc import Callable

import pytest


@pytest.fixture
def spans() -> Callable[[], list[str]]:
    """Collect the names of finished spans."""
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    memory, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(memory))
    trace.set_tracer_provider(provider)
    return lambda: [span.name for span in memory.get_finished_spans()]


def test_flask_makes_no_span(spans: Callable[[], list[str]]) -> None:
    """Flask by itself makes no span, even with a tracer provider in place."""
    from flask import Flask

    app = Flask("fresh")
    app.get("/")(lambda: "hello")
    assert app.test_client().get("/").text == "hello"
    assert spans() == []


def test_django_makes_no_span(django_ready: None, spans: Callable[[], list[str]]) -> None:
    """Django by itself makes no span, even with a tracer provider in place."""
    from django.test import Client, override_settings

    with override_settings(ROOT_URLCONF="django.contrib.auth.urls"):
        assert Client().get("/nowhere").status_code == 404
    assert spans() == []


def test_fastapi_traces_the_steps_of_a_request(spans: Callable[[], list[str]]) -> None:
    """FastAPI makes a span of its own for dependencies, endpoint and serialization."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/hello")(lambda: "hello")
    TestClient(app).get("/hello")
    assert {"GET /hello", "fastapi.endpoint", "fastapi.serialization"} <= set(spans())
