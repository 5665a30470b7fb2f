from datetime import date

from flask import Flask, request
from flask_babel import Babel, format_date, format_decimal


def language():
    return request.accept_languages.best_match(["en", "de"])


app = Flask(__name__)
Babel(app, locale_selector=language)


@app.get("/report")
def report():
    day = format_date(date(2026, 1, 2), "long")
    total = format_decimal(12345.5)
    return {"day": day, "total": total}
