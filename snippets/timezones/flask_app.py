from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

from flask import Flask, abort, request

app = Flask(__name__)
MEETING = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)


@app.get("/meeting")
def meeting():
    zone = request.args.get("zone", "UTC")
    if zone not in available_timezones():
        abort(400, "Unknown time zone")
    local = MEETING.astimezone(ZoneInfo(zone))
    return {"starts": local.isoformat()}
