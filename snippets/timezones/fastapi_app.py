from datetime import UTC, datetime
from zoneinfo import available_timezones

from fastapi import FastAPI, HTTPException
from starlette_babel import TimezoneFromQuery, TimezoneMiddleware, to_user_timezone

app = FastAPI()
app.add_middleware(TimezoneMiddleware, selectors=[TimezoneFromQuery("zone")])
MEETING = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)


@app.get("/meeting")
def meeting(zone: str = "UTC"):
    if zone not in available_timezones():
        raise HTTPException(400, "Unknown time zone")
    return {"starts": to_user_timezone(MEETING).isoformat()}
