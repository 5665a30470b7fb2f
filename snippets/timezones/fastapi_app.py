from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

from fastapi import FastAPI, HTTPException

app = FastAPI()
MEETING = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)


@app.get("/meeting")
def meeting(zone: str = "UTC"):
    if zone not in available_timezones():
        raise HTTPException(400, "Unknown time zone")
    local = MEETING.astimezone(ZoneInfo(zone))
    return {"starts": local.isoformat()}
