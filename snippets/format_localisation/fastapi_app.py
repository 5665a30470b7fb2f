from datetime import date
from typing import Annotated

from babel.dates import format_date
from babel.numbers import format_decimal
from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/report")
def report(accept_language: Annotated[str, Header()] = "en"):
    language = "de" if accept_language.startswith("de") else "en"
    day = format_date(date(2026, 1, 2), "long", locale=language)
    total = format_decimal(12345.5, locale=language)
    return {"day": day, "total": total}
