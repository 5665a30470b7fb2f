from flask import Flask, request
from marshmallow import Schema, ValidationError, fields, validates_schema

app = Flask(__name__)


class BookingSchema(Schema):
    start = fields.Date(required=True)
    end = fields.Date(required=True)

    @validates_schema
    def in_order(self, data, **kwargs):
        if data["end"] < data["start"]:
            raise ValidationError("The end is before the start.")


@app.errorhandler(ValidationError)
def invalid(error):
    return error.messages, 422


@app.post("/bookings")
def book():
    booking = BookingSchema().load(request.get_json())
    return {"nights": (booking["end"] - booking["start"]).days}
