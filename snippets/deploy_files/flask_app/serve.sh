#!/bin/sh
set -eu
exec gunicorn --config flask_app/gunicorn.conf.py flask_app:app
