from datetime import datetime
from zoneinfo import available_timezones

from flask import Flask, abort, request
from flask_babel import Babel, to_user_timezone

app = Flask(__name__)
MEETING = datetime(2026, 7, 1, 12, 0)


def zone():
    name = request.args.get("zone", "UTC")
    if name not in available_timezones():
        abort(400, "Unknown time zone")
    return name


Babel(app, timezone_selector=zone)


@app.get("/meeting")
def meeting():
    return {"starts": to_user_timezone(MEETING).isoformat()}
