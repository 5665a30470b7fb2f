from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field, ValidationError

app = FastAPI()


class Ticket(BaseModel):
    title: str
    priority: int = Field(ge=1, le=3)


def ask_model(prompt: str):
    return '{"title": "Printer on fire", "priority": 1}'


@app.get("/tickets")
def extract(prompt: str) -> Ticket:
    try:
        return Ticket.model_validate_json(ask_model(prompt))
    except ValidationError:
        raise HTTPException(502, "The model broke the schema")
