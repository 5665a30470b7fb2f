from datetime import date
from typing import Self

from fastapi import FastAPI
from pydantic import BaseModel, model_validator

app = FastAPI()


class Booking(BaseModel):
    start: date
    end: date

    @model_validator(mode="after")
    def in_order(self) -> Self:
        if self.end < self.start:
            raise ValueError("The end is before the start.")
        return self


@app.post("/bookings")
def book(booking: Booking):
    return {"nights": (booking.end - booking.start).days}
