from datetime import UTC, datetime, timedelta

from flask import Flask, render_template
from flask_babel import Babel, format_decimal, format_timedelta

app = Flask(__name__)
app.add_template_filter(format_decimal, "intcomma")
Babel(app)


@app.template_filter()
def ago(then):
    return format_timedelta(then - datetime.now(UTC), add_direction=True)


@app.get("/video")
def video():
    uploaded = datetime.now(UTC) - timedelta(hours=3)
    return render_template("video.html", views=1234567, uploaded=uploaded)
