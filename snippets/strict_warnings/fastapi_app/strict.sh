#!/bin/sh
set -eu
exec python -W error -m unittest fastapi_app.test_main
