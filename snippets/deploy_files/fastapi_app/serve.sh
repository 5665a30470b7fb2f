#!/bin/sh
set -eu
exec uvicorn fastapi_app.main:app \
  --host "${HOST:-127.0.0.1}" \
  --port "${PORT:-8000}" \
  --workers "${WORKERS:-2}" \
  --forwarded-allow-ips "${PROXY:-127.0.0.1}" \
  --root-path "${PREFIX:-/shop}" \
  --timeout-keep-alive 75 \
  --timeout-graceful-shutdown 20 \
  --no-server-header
