from celery import Celery

queue = Celery(__name__)
queue.config_from_object("django.conf:settings", namespace="CELERY")
queue.autodiscover_tasks()
