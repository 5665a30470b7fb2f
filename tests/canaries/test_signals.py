"""Signals."""

import subprocess
import sys

PROBE = "import fastapi, sys; print('blinker' in sys.modules)"


def test_fastapi_brings_no_signals() -> None:
    """Importing FastAPI loads no signal library, and the app offers no signal to connect to."""
    import fastapi

    out = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "False"
    assert [name for name in dir(fastapi.FastAPI) if "signal" in name] == []
