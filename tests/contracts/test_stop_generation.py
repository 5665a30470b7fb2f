"""Generation that ends with its reader."""

import time
from types import ModuleType

from tests.servers import live_client


def test_generator_is_closed_when_the_client_leaves(framework: str, sample: ModuleType) -> None:
    """A generator whose client hangs up after the first token is closed long before its end."""
    with live_client(framework, sample) as client:
        with client.stream("GET", "/chat") as response:
            assert next(response.iter_text()).startswith("token-0")
        deadline = time.monotonic() + 5
        while not sample.log and time.monotonic() < deadline:
            time.sleep(0.02)
    assert sample.log == ["stopped"]
