#!/bin/sh
set -eu
export DJANGO_SETTINGS_MODULE=django_app.settings
python -m django migrate --noinput
python -m django collectstatic --noinput
