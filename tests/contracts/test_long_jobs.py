"""Jobs that outlive the web process."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

from httpx2 import Client

WORKER = "from {module} import huey; huey.execute(huey.dequeue())"


def test_another_process_finishes_the_job(client: Client, sample: ModuleType, place: Path) -> None:
    """The request is answered with 202 at once; another process takes the job from disk and runs it."""
    response = client.post("/clips/7/transcribe")
    job = response.json()["job"]
    assert (response.status_code, client.get(f"/jobs/{job}").json()) == (202, {"result": None})
    worker = WORKER.format(module=sample.__name__)
    subprocess.run([sys.executable, "-c", worker], cwd=place, check=True, timeout=20)
    assert client.get(f"/jobs/{job}").json() == {"result": "text of clip 7"}
