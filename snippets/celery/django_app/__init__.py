from .celery import queue

__all__ = ["queue"]
