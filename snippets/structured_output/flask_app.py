from flask import Flask, abort, request
from pydantic import BaseModel, Field, ValidationError

app = Flask(__name__)


class Ticket(BaseModel):
    title: str
    priority: int = Field(ge=1, le=3)


def ask_model(prompt):
    return '{"title": "Printer on fire", "priority": 1}'


@app.get("/tickets")
def extract():
    try:
        ticket = Ticket.model_validate_json(ask_model(request.args["prompt"]))
    except ValidationError:
        abort(502, "The model broke the schema")
    return ticket.model_dump()
