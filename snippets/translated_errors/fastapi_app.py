from typing import Annotated

from fastapi import FastAPI, Header, Request
from wtforms import Form, IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange

app = FastAPI()


class SignupForm(Form):
    name = StringField(validators=[InputRequired()])
    age = IntegerField(validators=[InputRequired(), NumberRange(min=18)])


@app.post("/signup")
async def signup(request: Request, accept_language: Annotated[str, Header()] = "en"):
    language = "de" if accept_language.startswith("de") else "en"
    form = SignupForm(await request.form(), meta={"locales": [language]})
    form.validate()
    return form.errors
