#!/bin/sh
set -eu
exec python -m pytest -W error fastapi_app
