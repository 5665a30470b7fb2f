#!/bin/sh
set -eu
exec python -m pytest -W error flask_app
