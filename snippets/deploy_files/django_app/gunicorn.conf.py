import os

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WORKERS", "2"))
threads = 8
timeout = 30
graceful_timeout = 20
keepalive = 75
control_socket_disable = True
