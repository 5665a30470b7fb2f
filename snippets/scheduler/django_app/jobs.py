from datetime import datetime

from apscheduler.schedulers.background import BackgroundScheduler

scheduler = BackgroundScheduler()
runs = []


@scheduler.scheduled_job("interval", hours=1, next_run_time=datetime.now())
def refresh():
    runs.append("refresh")
