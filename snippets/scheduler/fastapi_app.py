from contextlib import asynccontextmanager
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from fastapi import FastAPI

scheduler = AsyncIOScheduler()
runs = []


@scheduler.scheduled_job("interval", hours=1, next_run_time=datetime.now())
def refresh():
    runs.append("refresh")


@asynccontextmanager
async def lifespan(app: FastAPI):
    scheduler.start()
    yield
    scheduler.shutdown()


app = FastAPI(lifespan=lifespan)


@app.get("/jobs")
def jobs():
    triggers = [str(job.trigger) for job in scheduler.get_jobs()]
    return {"runs": len(runs), "triggers": triggers}
