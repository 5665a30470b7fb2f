"""Run the tests that belong to a sample, as a reader would run them."""

import os
import re
import subprocess
import sys
from pathlib import Path

COMMANDS = {
    "fastapi": "pytest -p no:cacheprovider fastapi_app",
    "flask": "pytest -p no:cacheprovider flask_app",
    "django": "django test django_app",
}


def passed(framework: str, place: Path) -> int:
    """Run the sample's own tests; give how many passed, or 0 if one failed."""
    own = (place / "django_app" / "settings.py").exists()
    result = subprocess.run(
        [sys.executable, "-m", *COMMANDS[framework].split()],
        cwd=place,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "django_app.settings" if own else "django_settings",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONPATH": str(place),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    count = re.search(r"(\d+) passed|Ran (\d+) test", result.stdout + result.stderr)
    return int(count[1] or count[2]) if count and result.returncode == 0 else 0
