#!/bin/sh
set -eu
exec python -W error -m unittest flask_app.test_app
