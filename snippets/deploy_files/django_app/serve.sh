#!/bin/sh
set -eu
exec gunicorn --config django_app/gunicorn.conf.py django_app.wsgi:application
