from datetime import UTC, datetime, timedelta

from babel.dates import format_timedelta
from babel.numbers import format_decimal
from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")


def intcomma(number: int):
    return format_decimal(number, locale="en")


def ago(then: datetime):
    elapsed = then - datetime.now(UTC)
    return format_timedelta(elapsed, add_direction=True, locale="en")


templates.env.filters |= {"intcomma": intcomma, "ago": ago}


@app.get("/video")
def video(request: Request):
    uploaded = datetime.now(UTC) - timedelta(hours=3)
    context = {"views": 1234567, "uploaded": uploaded}
    return templates.TemplateResponse(request, "video.html", context)
