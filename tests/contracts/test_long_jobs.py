"""Jobs that outlive the web process."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

from httpx2 import Client

HUEY = "from {module} import huey; huey.execute(huey.dequeue())"
DB_WORKER = """
import django
from django.conf import settings
from django.core.management import call_command

settings.DATABASES["default"]["NAME"] = "default.sqlite3"
django.setup()
call_command("db_worker", batch=True, interval=0, startup_delay=False)
"""


def test_another_process_finishes_the_job(
    framework: str, client: Client, sample: ModuleType, place: Path
) -> None:
    """The request is answered with 202 at once; another process takes the job from disk and runs it."""
    response = client.post("/clips/7/transcribe")
    job = response.json()["job"]
    assert (response.status_code, client.get(f"/jobs/{job}").json()) == (202, {"result": None})
    worker = DB_WORKER if framework == "django" else HUEY.format(module=sample.__name__)
    subprocess.run([sys.executable, "-c", worker], cwd=place, check=True, timeout=20)
    assert client.get(f"/jobs/{job}").json() == {"result": "text of clip 7"}
