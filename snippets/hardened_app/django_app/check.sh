#!/bin/sh
set -eu
export DJANGO_SETTINGS_MODULE=django_app.settings
exec python -m django check --deploy --fail-level WARNING
