"""Traces for OpenTelemetry."""

from typing import Any

from httpx2 import Client

TRACE = "0af7651916cd43dd8448eb211c80319c"


def test_span_continues_the_trace_of_the_caller(client: Client) -> None:
    """A request yields a server span that names the route and continues the caller's trace."""
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    provider, memory = trace.get_tracer_provider(), InMemorySpanExporter()
    assert isinstance(provider, TracerProvider)
    provider.add_span_processor(SimpleSpanProcessor(memory))
    client.get("/items/7", headers={"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"})
    span: Any
    (span,) = [s for s in memory.get_finished_spans() if s.kind == trace.SpanKind.SERVER]
    assert format(span.context.trace_id, "032x") == TRACE
    assert span.name.startswith("GET")
    assert "item_id" in span.attributes["http.route"]
