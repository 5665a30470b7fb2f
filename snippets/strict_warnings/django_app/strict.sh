#!/bin/sh
set -eu
export DJANGO_SETTINGS_MODULE=django_app.settings
exec python -W error -m django test django_app
