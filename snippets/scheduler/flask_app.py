from datetime import datetime

from flask import Flask
from flask_apscheduler import APScheduler

scheduler = APScheduler()
runs = []


@scheduler.task("interval", id="refresh", hours=1, next_run_time=datetime.now())
def refresh():
    runs.append("refresh")


app = Flask(__name__)
scheduler.init_app(app)
scheduler.start()


@app.get("/jobs")
def jobs():
    triggers = [str(job.trigger) for job in scheduler.get_jobs()]
    return {"runs": len(runs), "triggers": triggers}
